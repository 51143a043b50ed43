import Text

extension PreflightRule {
  /// What style sheets and elements may hold.
  static let styles = [
    PreflightRule(
      "C2", .error, en: "Without the style sheet nothing is lost, and nothing is wider than a telephone",
      fr: "Sans la feuille de style rien ne se perd, et rien n’est plus large qu’un téléphone"
    ) { letter in
      let bare = letter.document(as: .withoutStyleSheet)
      let appears = zip(letter.document.texts, bare.texts).filter { $0.style.isHidden != $1.style.isHidden }
        .map { Message(found: LetterDocument.plain($0.0.string)) }
      return appears + bare.fixedWidths(above: 280).map { .start(of: $0, in: bare) }
    },
    PreflightRule(
      "C3", .error,
      en: "Styles carry only what every mail program understands: no flex, grid, position, var(), calc(); "
        + "colours as #rrggbb",
      fr:
        "Les styles ne portent que ce que toute messagerie comprend : ni flex, grid, position, var(), calc() ; couleurs "
        + "en #rrvvbb"
    ) { letter in
      let inline = letter.document.elements.flatMap { $0.declarations.items.compactMap(StyleVocabulary.problem) }
      let sheet = letter.document.styleText.lowercased()
      return inline.map { Message(found: $0) }
        + ["@import", "@font-face"].filter(sheet.contains).map { Message(found: $0) }
    },
    PreflightRule(
      "C4", .warning, en: "Inner margins stand on table cells, and no margin is negative (Outlook)",
      fr: "Les marges intérieures sont sur des cellules, et aucune marge n’est négative (Outlook)"
    ) { letter in
      letter.document.elements.compactMap { element in
        let isNegative = element.declarations.items.contains {
          $0.property.hasPrefix("margin") && $0.value.split(separator: " ").contains { $0.hasPrefix("-") }
        }
        let isRight =
          ["td", "th", "body"].contains(element.name) || Padding(element.declarations).isHarmless(on: element.name)
        return isNegative || !isRight ? .start(of: element, in: letter.document) : nil
      }.uniqued
    },
    PreflightRule(
      "C5", .error, en: "“!important” stands in the style sheet only, behind a space, in small letters",
      fr: "« !important » n’apparaît que dans la feuille de style, après une espace, en minuscules"
    ) { letter in
      let inline = letter.document.elements.filter {
        $0.attribute("style")?.lowercased().contains("!important") == true
      }
      let sheet = letter.document.styleText
      let count = sheet.lowercased().count(of: "!important")
      return inline.map { .start(of: $0, in: letter.document) }
        + (count == sheet.count(of: " !important") ? [] : [Message(found: "!important")])
    },
    PreflightRule(
      "C6", .error, en: "No comments in styles: Orange would throw the whole style away",
      fr: "Aucun commentaire dans les styles : Orange jetterait le style entier"
    ) { letter in
      let texts = letter.document.elements.compactMap { $0.attribute("style") } + [letter.document.styleText]
      return texts.filter { $0.contains("/*") || $0.contains("*/") }.map { Message(found: $0) }
    },
    PreflightRule(
      "C7", .error, en: "No link leads to a place within the letter: webmails cannot follow it",
      fr: "Aucun lien ne mène à un endroit de la lettre : les webmails ne savent pas le suivre"
    ) { letter in
      letter.document.links.filter { $0.address.hasPrefix("#") }.map { Message(found: "\($0.address): \($0.words)") }
    },
    PreflightRule(
      "C8", .error, en: "No scripts, forms, videos, drawings (SVG) or frames",
      fr: "Ni script, ni formulaire, ni vidéo, ni dessin (SVG), ni cadre"
    ) { letter in
      letter.document.all(
        "script", "iframe", "form", "video", "audio", "object", "svg", "picture", "details", "input", "embed", "button",
        "select", "textarea", "canvas"
      ).map { Message(found: "<\($0.name)>") }
    },
    PreflightRule(
      "C9", .error, en: "At most 600 pixels wide, and never a fixed width but for Outlook",
      fr: "Au plus 600 pixels de large, et jamais de largeur fixe sauf pour Outlook"
    ) { letter in
      let document = letter.document
      let wide = document.elements.filter { element in
        element.declarations["max-width"].flatMap(ComputedStyle.pixels).map { $0 > 600 } ?? false
      }
      let hasColumn = document.elements.contains {
        $0.declarations["max-width"].flatMap(ComputedStyle.pixels).map { (400...600).contains($0) } ?? false
      }
      return (document.fixedWidths(above: 280) + wide).map { .start(of: $0, in: document) }
        + (hasColumn ? [] : [Message(found: "max-width:600px")])
    },
    PreflightRule(
      "C10", .error, en: "Outlook is told its resolution, and what is meant for it alone begins and ends",
      fr: "Outlook connaît sa résolution, et ce qui n’est que pour lui commence et finit"
    ) { letter in
      let comments = letter.document.tokens.filter { $0.kind == .comment }
        .map { String(decoding: letter.document.bytes[$0.range], as: UTF8.self) }
      let all = comments.joined()
      let hasResolution = all.contains("PixelsPerInch") && all.contains("[if mso")
      return (hasResolution ? [] : [Message(found: "<o:PixelsPerInch>96</o:PixelsPerInch>")])
        + (all.count(of: "[if ") == all.count(of: "[endif]") ? [] : [Message(found: "<!--[if …]> … <![endif]-->")])
    },
    PreflightRule(
      "C11", .advice,
      en: "What is meant for Outlook alone stays until its last version with Word is gone (2026 to 2029)",
      fr: "Ce qui n’est que pour Outlook reste jusqu’à la fin de sa dernière version fondée sur Word (2026 à 2029)"),
  ]
}

extension LetterDocument {
  /// The style sheet as text.
  var styleText: String {
    tokens.filter { $0.kind == .rawText && $0.name == "style" }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: "\n")
  }

  /// Elements other than images whose width in pixels is fixed and larger than so much.
  fileprivate func fixedWidths(above limit: Double) -> [Element] {
    elements.filter { element in
      guard element.name != "img" else { return false }
      let attribute = element.attribute("width").flatMap(Double.init)
      let width = element.declarations["width"].flatMap(ComputedStyle.pixels)
      let least = element.declarations["min-width"].flatMap(ComputedStyle.pixels)
      return [attribute, width, least].compactMap { $0 }.contains { $0 > limit }
    }
  }
}

extension Padding {
  /// Above and below a paragraph with a line, and around a link, Outlook leaves it out without harm.
  fileprivate func isHarmless(on element: String) -> Bool {
    isNone || element == "a"
      || (["p", "h1", "h2", "h3", "pre", "blockquote", "div"].contains(element) && left == right)
      || ["ul", "ol", "blockquote"].contains(element)
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func count(of pattern: String) -> Int { ranges(of: pattern).count }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of the first.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
