import Text

extension PreflightRule {
  /// The message around the letter.
  static let message = [
    PreflightRule(
      "M1", .error, en: "The message holds the text first and the HTML last",
      fr: "Le message contient d’abord le texte, puis le HTML"
    ) { letter in
      let types = letter.message.parts.map {
        $0.header["content-type"]?.split(separator: ";").first.map(String.init) ?? ""
      }
      return types == ["text/plain", "text/html"] ? [] : [Message(found: types.joined(separator: ", "))]
    },
    PreflightRule(
      "M2", .error, en: "Both parts are UTF-8 in quoted-printable, and the header is plain ASCII",
      fr: "Les deux parties sont en UTF-8 et quoted-printable, et l’en-tête en ASCII"
    ) { letter in
      let parts = letter.message.parts.filter { part in
        part.header["content-transfer-encoding"] != "quoted-printable"
          || part.header["content-type"]?.contains("charset=utf-8") != true
      }
      let isPlain = letter.message.bytes.allSatisfy { $0 < 128 }
      return parts.map { Message(found: $0.header["content-type"] ?? "?") }
        + (isPlain ? [] : [Message(en: "not ASCII", fr: "pas en ASCII")])
    },
    PreflightRule(
      "M3", .warning, en: "The text part has lines of at most 78 columns, but for addresses",
      fr: "Les lignes de la partie texte ont au plus 78 colonnes, sauf les adresses"
    ) { letter in
      letter.textLines.filter { $0.count > 78 && $0.contains(" ") && !$0.contains("://") }.map { Message(found: $0) }
    },
    PreflightRule(
      "M4", .error, en: "The text part says what the HTML says: every heading, link and date, and nothing else",
      fr: "La partie texte dit ce que dit le HTML : chaque titre, lien et date, et rien d’autre"
    ) { letter in
      let text = LetterDocument.plain(letter.textLines.joined(separator: " "))
      let headings = letter.document.headings.map(\.words)
        .filter { !text.letters.contains($0.letters) }.map { Message(found: $0) }
      let addresses = letter.document.links.map(\.address).filter { $0.hasPrefix("http") }
      let links = addresses.filter { !letter.addressesOfText.contains($0) }.map { Message(found: $0) }
      let extra = letter.addressesOfText.filter { address in
        !addresses.contains(address) && address != letter.letter.webAddress
          && !letter.document.visibleText.contains(address)
      }.map { Message(found: "+ \($0)") }
      let dates = WrittenDate.all(in: letter.document.visibleText).map(\.text)
        .filter { !text.letters.contains($0.letters) }.map { Message(found: $0) }
      return (headings + links + dates + extra.sorted { $0.english < $1.english }).uniqued
    },
    PreflightRule(
      "M5", .error, en: "The header offers a way out that is real (the service puts its own there)",
      fr: "L’en-tête offre une sortie réelle (le service y met la sienne)"
    ) { letter in
      let field = letter.message.header["list-unsubscribe"] ?? ""
      let isReal = field.hasPrefix("<https://") || (field.hasPrefix("<mailto:") && field.contains("@"))
      return isReal && !field.contains("example.com") ? [] : [Message(found: "List-Unsubscribe: \(field)")]
    },
    PreflightRule(
      "M6", .advice,
      en: "From 5,000 messages a day on, Gmail and Yahoo want unsubscribing with one click, and fewer than "
        + "one complaint in a thousand",
      fr:
        "Au-delà de 5 000 messages par jour, Gmail et Yahoo veulent une désinscription en un clic et moins d’une plainte "
        + "pour mille"),
    PreflightRule(
      "M7", .warning,
      en: "The subject has 10 to 78 characters, the preview text 60 to 110, and they do not repeat the title",
      fr: "L’objet a de 10 à 78 caractères, le texte d’aperçu de 60 à 110, et ils ne répètent pas le titre"
    ) { letter in
      let subject = letter.plain.subject
      let preheader = LetterDocument.plain(letter.plain.preheader)
      let first = letter.document.headings.first?.words
      return ((10...78).contains(subject.count) ? [] : [Message(found: "\(subject.count): \(subject)")])
        + ((60...110).contains(preheader.count) ? [] : [Message(found: "\(preheader.count): \(preheader)")])
        + (preheader == first && first != nil ? [Message(found: preheader)] : [])
    },
    PreflightRule(
      "M8", .error, en: "The sender has an address that can be answered",
      fr: "L’expéditeur a une adresse où l’on peut répondre"
    ) { letter in
      let sender = (letter.letter.replyTo ?? letter.letter.sender).address
      let name = sender.lowercased().filter { $0.isLetter || $0 == "@" }
      let isSilent = ["noreply@", "nereponde", "nepasrepondre@", "donotreply@"].contains(where: name.hasPrefix)
      return sender.contains("@") && !isSilent ? [] : [Message(found: sender)]
    },
    PreflightRule(
      "M9", .error, en: "The draft carries no moment and no number of its own: it is a draft, and the same each time",
      fr: "Le brouillon ne porte ni moment ni numéro à lui : c’est un brouillon, chaque fois le même"
    ) { letter in
      let header = letter.message.header
      let isRight =
        header["message-id"] == nil && header["x-unsent"] == "1" && header["date"] == letter.letter.date?.rfc5322
      return isRight ? [] : [Message(found: "Date, Message-ID, X-Unsent")]
    },
  ]
}

extension CheckedLetter {
  /// The lines of the text part, with real addresses.
  var textLines: [String] {
    String(decoding: plain.text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  /// The addresses in the text part.
  var addressesOfText: Set<String> {
    let words = textLines.flatMap { $0.split(separator: " ") }
    return Set(
      words.compactMap { word in
        guard let start = word.firstRange(of: "http")?.lowerBound else { return nil }
        var address = word[start...]
        while let last = address.last, ">).,;]".contains(last) { address.removeLast() }
        return String(address)
      })
  }
}

extension String {
  /// The letters and digits alone: marks that Markdown adds or takes away do not count.
  var letters: String { filter { $0.isLetter || $0.isNumber }.lowercased() }
}
