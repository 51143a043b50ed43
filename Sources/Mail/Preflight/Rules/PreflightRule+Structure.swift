import Text

extension PreflightRule {
  /// What screen readers and webmails need of the document.
  static let structure = [
    PreflightRule(
      "A1", .error, en: "Document type, character set, and the subject as title",
      fr: "Type de document, jeu de caractères, et l’objet comme titre"
    ) { letter in
      let document = letter.document
      let start = String(decoding: document.bytes.prefix(15), as: UTF8.self).lowercased()
      let charset = document.all("meta").contains { $0.attribute("charset")?.lowercased() == "utf-8" }
      let title =
        document.tokens.first { $0.kind == .text && $0.name == "title" }
        .map { CharacterReferences.resolved(document.bytes[$0.range]) } ?? ""
      return (start == "<!doctype html>" ? [] : [Message(found: start)])
        + (charset ? [] : [Message(found: "<meta charset=\"utf-8\">")])
        + (LetterDocument.plain(title) == LetterDocument.plain(letter.plain.subject) && !title.isEmpty
          ? [] : [Message(found: "<title>\(title)</title>")])
    },
    PreflightRule(
      "A2", .error, en: "Language and direction on the document and on its wrapper, which webmails keep",
      fr: "Langue et sens d’écriture sur le document et sur son enveloppe, que les webmails gardent"
    ) { letter in
      [letter.document.all("html").first, letter.document.wrapper].compactMap { element in
        guard let element else { return Message(found: "<html>, <div>") }
        let isRight =
          element.attribute("lang")?.lowercased() == letter.letter.language.tag
          && element.attribute("dir") == letter.letter.language.direction
        return isRight ? nil : .start(of: element, in: letter.document)
      }
    },
    PreflightRule(
      "A3", .warning, en: "The wrapper says that it is an article, in the letter’s language",
      fr: "L’enveloppe dit qu’elle est un article, dans la langue de la lettre"
    ) { letter in
      guard let wrapper = letter.document.wrapper else { return [Message(found: "<body>")] }
      let description = wrapper.attribute("aria-roledescription")
      let isRight = wrapper.attribute("role") == "article" && description != ""
      return isRight ? [] : [.start(of: wrapper, in: letter.document)]
    },
    PreflightRule(
      "A4", .error, en: "Tables that only arrange say so (role=\"presentation\")",
      fr: "Les tableaux de mise en page le disent (role=\"presentation\")"
    ) { letter in
      let document = letter.document
      return document.elements.indices.filter { document.elements[$0].name == "table" }.compactMap { index in
        let role = document.elements[index].attribute("role") ?? ""
        // A table inside answers for its own header cells.
        let headers = document.elements.indices.filter { cell in
          document.elements[cell].name == "th"
            && document.ancestors(of: cell).first { document.elements[$0].name == "table" } == index
        }
        let isData = headers.contains { document.elements[$0].attribute("scope") != nil }
        let isRight =
          isData ? role.isEmpty || role == "table" : ["presentation", "none"].contains(role) && headers.isEmpty
        return isRight ? nil : .start(of: document.elements[index], in: document)
      }
    },
    PreflightRule(
      "A5", .warning, en: "The letter is one column: no table puts things side by side",
      fr: "La lettre tient en une colonne : aucun tableau ne met des choses côte à côte"
    ) { letter in
      let document = letter.document
      return document.elements.indices.filter { row in
        guard document.elements[row].name == "tr" else { return false }
        let cells = document.elements.filter { $0.parent == row && $0.name == "td" }
        let table = document.ancestors(of: row).first { document.elements[$0].name == "table" }
        let isArranging =
          table.map { ["presentation", "none"].contains(document.elements[$0].attribute("role")) } ?? false
        return isArranging && cells.count > 1
      }.prefix(3).map { .start(of: document.elements[$0], in: document) }
    },
    PreflightRule(
      "A6", .error, en: "Every image has an alternative text that is not its file’s name",
      fr: "Chaque image a un texte de remplacement, qui n’est pas le nom du fichier"
    ) { letter in
      letter.document.all("img").compactMap { image in
        guard let text = image.attribute("alt") else { return .start(of: image, in: letter.document) }
        let name = text.lowercased()
        let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp"]
        let isName = endings.contains(where: name.hasSuffix) || name.hasPrefix("img_") || name.hasPrefix("image1")
        return isName ? Message(found: "alt=\"\(text)\"") : nil
      }
    },
    PreflightRule(
      "A7", .error, en: "One main heading, no level left out, no elements that mail programs throw away",
      fr: "Un seul titre principal, aucun niveau sauté, aucun élément que les messageries jettent"
    ) { letter in
      let levels = letter.document.headings.map(\.level)
      var findings: [Message] = []
      if levels.count(where: { $0 == 1 }) != 1 { findings.append(Message(found: "\(levels.count { $0 == 1 }) × <h1>")) }
      for (before, after) in zip(levels, levels.dropFirst()) where after > before + 1 {
        findings.append(Message(found: "<h\(before)> → <h\(after)>"))
      }
      return findings
        + letter.document.all("header", "main", "section", "article", "nav", "aside", "footer")
        .map { Message(found: "<\($0.name)>") }
    },
    PreflightRule(
      "A8", .warning, en: "The words of a link say where it leads, and the same words lead to the same place",
      fr: "Les mots d’un lien disent où il mène, et les mêmes mots mènent au même endroit"
    ) { letter in
      let vague: Set<String> = [
        "cliquez ici", "ici", "lire la suite", "en savoir plus", "voir", "lien", "click here", "here", "read more",
        "link",
        "more",
      ]
      var addresses: [String: String] = [:]
      return letter.document.links.compactMap { link in
        let words = link.words.lowercased()
        if words.isEmpty || vague.contains(words) { return Message(found: "“\(link.words)” → \(link.address)") }
        let first = addresses[words, default: link.address]
        addresses[words] = first
        return first == link.address ? nil : Message(found: "“\(link.words)” → \(first), \(link.address)")
      }
    },
  ]
}

extension LetterDocument {
  /// The first element of the body.
  var wrapper: Element? {
    guard let body = elements.firstIndex(where: { $0.name == "body" }) else { return nil }
    return elements.first { $0.parent == body }
  }

  /// The headings with their levels.
  var headings: [(level: Int, words: String)] {
    elements.indices.compactMap { index in
      let name = elements[index].name
      guard name.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()) else { return nil }
      return (level, text(of: index))
    }
  }
}

extension Message {
  /// The start tag of an element, as it stands in the letter.
  static func start(of element: LetterDocument.Element, in document: LetterDocument) -> Message {
    Message(found: String(decoding: document.bytes[element.token.range], as: UTF8.self))
  }
}
