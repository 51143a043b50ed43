import Text

extension PreflightRule {
  /// How much travels, and in which bytes.
  static let size = [
    PreflightRule(
      "S1", .error, en: "Gmail shows the whole letter: at most 102,400 bytes travel",
      fr: "Gmail affiche toute la lettre : au plus 102 400 octets voyagent"
    ) { letter in
      let count = letter.travelling.count
      return count <= 102_400 ? [] : [.bytes(count)]
    },
    PreflightRule(
      "S2", .warning, en: "The HTML has at most 75,000 bytes, so that a service may lengthen its links",
      fr: "Le HTML a au plus 75 000 octets, pour qu’un service puisse allonger ses liens"
    ) { letter in
      let count = letter.fitted.html.count
      return count <= 75_000 ? [] : [.bytes(count)]
    },
    PreflightRule(
      "S3", .error, en: "One style sheet of at most 16,384 bytes, in the head",
      fr: "Une seule feuille de style, d’au plus 16 384 octets, dans l’en-tête"
    ) { letter in
      let document = letter.document
      let sheets = document.elements.filter { $0.name == "style" }
      let bytes = document.tokens.filter { $0.kind == .rawText && $0.name == "style" }.map(\.range.count).reduce(0, +)
      let body = document.elements.firstIndex { $0.name == "body" } ?? 0
      let inBody = document.elements.indices.filter { document.elements[$0].name == "style" && $0 > body }
      return (sheets.count > 1 ? [Message(found: "\(sheets.count) × <style>")] : [])
        + (bytes > 16_384 ? [.bytes(bytes)] : []) + inBody.map { _ in Message(found: "<body> … <style>") }
    },
    PreflightRule(
      "S4", .error, en: "No invisible control characters, as old word processors paste them",
      fr: "Aucun caractère de contrôle invisible, comme en collent de vieux traitements de texte"
    ) { letter in
      let html = letter.plain.html
      return html.indices.dropLast().filter { html[$0] == 0xC2 && (0x80...0x9F).contains(html[$0 + 1]) }
        .prefix(5).map { Message(found: "U+00\(String(html[$0 + 1], radix: 16, uppercase: true))") }
    },
    PreflightRule(
      "S5", .error, en: "The unsubscribe link lies in the part that Gmail shows",
      fr: "Le lien de désinscription se trouve dans la partie que Gmail affiche"
    ) { letter in
      guard let link = letter.document.links.last(where: { letter.isWayOut($0.address) }) else { return [] }
      let before = letter.plain.html[..<link.element.token.range.upperBound]
      let place = QuotedPrintable.encoded(Array(before)).count
      return place <= 102_400 ? [] : [.bytes(place)]
    },
    PreflightRule(
      "S6", .error, en: "No picture inside the letter’s own bytes (“data:”): Gmail and Outlook do not show it",
      fr: "Aucune image dans les octets de la lettre (« data: ») : Gmail et Outlook ne l’affichent pas"
    ) { letter in
      letter.document.elements.flatMap(\.token.attributes)
        .filter { $0.value.hasPrefix("data:") || $0.value.contains("url(data:") }.map { Message(found: $0.value) }
    },
    PreflightRule(
      "S7", .error, en: "No line of the message is longer than 998 bytes",
      fr: "Aucune ligne du message ne dépasse 998 octets"
    ) { letter in
      letter.message.bytes.split(separator: 10).filter { $0.count > 999 }.map { .bytes($0.count) }
    },
    PreflightRule(
      "S8", .error, en: "Making the letter twice gives the same bytes",
      fr: "Faire la lettre deux fois donne les mêmes octets"
    ) { letter in
      letter.again == letter.message.bytes ? [] : [Message(en: "the bytes differ", fr: "les octets diffèrent")]
    },
  ]
}

extension Message {
  /// A number of bytes.
  fileprivate static func bytes(_ count: Int) -> Message { Message(en: "\(count) bytes", fr: "\(count) octets") }
}
