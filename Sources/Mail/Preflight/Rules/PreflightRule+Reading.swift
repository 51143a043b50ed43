import Text

extension PreflightRule {
  /// Whether everybody can read it.
  static let reading = [
    PreflightRule(
      "A9", .error, en: "Texts stand out from their background (4.5 to 1; large ones 3 to 1), links are underlined",
      fr: "Les textes se détachent du fond (4,5 pour 1 ; les grands 3 pour 1), les liens sont soulignés"
    ) { letter in
      let faint = [Appearance.light, .declaredDark, .inverted].flatMap { letter.faintTexts(as: $0) }
      return faint + letter.plainLinks
    },
    PreflightRule(
      "A10", .warning, en: "Texts are at least 14 pixels high, in pixels, with lines 1.4 times as high",
      fr: "Les textes font au moins 14 pixels, en pixels, avec un interligne d’au moins 1,4"
    ) { letter in
      let document = letter.document
      let relative = document.elements.compactMap { element -> Message? in
        guard let size = element.declarations["font-size"], ComputedStyle.pixels(size) == nil else { return nil }
        return Message(found: "font-size:\(size)")
      }
      // The marks of notes and what else is raised are smaller everywhere.
      let small = document.shownTexts.filter { text in
        text.style.size < 14 && !["sub", "sup"].contains(text.parent.map { document.elements[$0].name } ?? "")
      }.prefix(3).map { text in
        Message(found: "\(Int(text.style.size)) px: \(LetterDocument.plain(text.string))")
      }
      let tight = document.shownTexts.filter { text in
        guard let height = text.style.lineHeight, text.style.size < 20 else { return false }
        return height < 1.3999 * text.style.size && LetterDocument.plain(text.string).count > 60
      }.prefix(3).map { Message(found: "line-height: \(LetterDocument.plain($0.string))") }
      return Array(Set(relative)).sorted { $0.english < $1.english } + small + tight
    },
    PreflightRule(
      "A11", .warning, en: "Buttons are at least 44 pixels high, for a thumb",
      fr: "Les boutons font au moins 44 pixels de haut, pour un pouce"
    ) { letter in
      letter.document.links.compactMap { link in
        let style = link.element.declarations
        guard style["background-color"] ?? style["background"] != nil || style["display"] == "inline-block" else {
          return nil
        }
        let height = (link.element.style.lineHeight ?? link.element.style.size) + Padding(style).vertical
        return height >= 44 ? nil : Message(found: "\(Int(height)) px: \(link.words)")
      }
    },
    PreflightRule(
      "A12", .error, en: "Readers may enlarge the letter", fr: "On peut agrandir la lettre"
    ) { letter in
      letter.document.all("meta").filter { $0.attribute("name")?.lowercased() == "viewport" }.compactMap { element in
        let content = element.attribute("content")?.lowercased() ?? ""
        return content.contains("user-scalable=no") || content.contains("maximum-scale") ? Message(found: content) : nil
      }
    },
    PreflightRule(
      "A13", .error, en: "What is hidden is hidden everywhere: also without height, for Gmail on telephones",
      fr: "Ce qui est caché l’est partout : sans hauteur aussi, pour Gmail sur téléphone"
    ) { letter in
      letter.document.elements.filter { $0.declarations["display"] == "none" }.compactMap { element in
        let style = element.declarations
        let isHidden = style["max-height"].map { ["0", "0px"].contains($0) } ?? false
        let isFlat = ["font-size", "line-height"].contains { ["0", "0px"].contains(style[$0]) }
        return isHidden && isFlat ? nil : .start(of: element, in: letter.document)
      }
    },
    PreflightRule(
      "A14", .warning, en: "Passages in another language say so", fr: "Les passages dans une autre langue le disent"
    ) { letter in
      letter.document.shownTexts.compactMap { text in
        let own = text.style.language.isEmpty ? letter.letter.language.tag : text.style.language
        guard let other = LanguageGuess.language(of: text.string), !own.hasPrefix(other) else { return nil }
        return Message(found: "\(other): \(LetterDocument.plain(text.string))")
      }
    },
  ]
}

extension LetterDocument {
  /// The texts that are seen: no spaces, nothing hidden.
  var shownTexts: [Text] {
    texts.filter { text in !text.style.isHidden && text.string.contains { !$0.isWhitespace && $0 != "\u{200C}" } }
  }
}

extension CheckedLetter {
  /// The texts that cannot be told from their background in an appearance.
  func faintTexts(as appearance: Appearance) -> [Message] {
    var seen: Set<[Colour]> = []
    return document(as: appearance).shownTexts.compactMap { text in
      let pair = Self.colours(of: text.style, as: appearance)
      let contrast = pair.text.contrast(with: pair.background)
      guard contrast < (text.style.isLarge ? 3 : 4.5), seen.insert([pair.text, pair.background]).inserted else {
        return nil
      }
      let figure = "\(pair.text.hexadecimal) / \(pair.background.hexadecimal), \(Self.decimal(contrast)):1"
      return Message(found: "\(appearance.rawValue): \(figure): \(LetterDocument.plain(text.string).prefix(40))")
    }
  }

  /// The colours of a text in an appearance.
  static func colours(of style: ComputedStyle, as appearance: Appearance) -> (text: Colour, background: Colour) {
    appearance == .inverted
      ? (style.colour.inverted, style.background.inverted) : (style.colour, style.background)
  }

  /// A number with one place.
  static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.down))
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Links that only their colour would tell from the text around them.
  fileprivate var plainLinks: [Message] {
    document.texts.compactMap { text in
      let around = document.ancestors(of: text.parent)
      guard let link = around.first(where: { document.elements[$0].name == "a" }), !text.style.isUnderlined,
        let outside = document.elements[link].parent
      else { return nil }
      let isAlone = document.text(of: outside) == document.text(of: link)
      let contrast = text.style.colour.contrast(with: document.elements[outside].style.colour)
      return isAlone || contrast >= 3 ? nil : Message(found: "<a> \(LetterDocument.plain(text.string))")
    }
  }
}
