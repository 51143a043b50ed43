import Text

extension HeaderReader {
  mutating func release() -> Release {
    Release(
      subtitle: text(.subtitle), city: text(.city), embargo: instant(.embargo), contacts: contacts(),
      boilerplate: text(.boilerplate), quotes: quotes(), attachments: attachments(), corrections: corrections(),
      number: text(.releaseNumber), kit: text(.kit))
  }

  /// Press contacts: ids of people, or names with phone and e-mail.
  mutating func contacts() -> [Contact] {
    maps(.contacts, .contact, plain: { $0.isEmpty ? nil : .person($0) }) { reader in
      guard let name = reader.required(.contactName) else { return nil }
      return .other(
        ContactDetails(
          name: name, role: reader.text(.role), phone: reader.text(.phone), email: reader.text(.email),
          languages: reader.texts(.spoken)))
    }
  }

  private mutating func quotes() -> [Quote] {
    maps(.quotes, .quote, plain: { Quote(text: $0, person: nil, name: nil, role: nil) }) { reader in
      guard let text = reader.required(.quoteText) else { return nil }
      return Quote(
        text: text, person: reader.text(.person), name: reader.text(.quoteName), role: reader.text(.role))
    }
  }

  private mutating func attachments() -> [Attachment] {
    let place = location(.attachments)
    return maps(
      .attachments, .attachment,
      plain: { Attachment(file: FileReference(path: $0, location: place), title: nil) }
    ) { reader in
      guard reader.required(.file) != nil, let file = reader.fileReference(.file) else { return nil }
      return Attachment(file: file, title: reader.text(.fileTitle))
    }
  }

  mutating func corrections() -> [Correction] {
    maps(.corrections, .correction) { reader in
      let sort: Correction.Sort? = reader.choice(
        .correctionType,
        english: [
          "correction": .correction, "clarification": .clarification, "update": .update, "withdrawal": .withdrawal,
        ],
        french: [
          "correction": .correction, "précision": .clarification, "mise à jour": .update, "retrait": .withdrawal,
        ])
      guard let date = reader.requiredDate(.correctionDate), let text = reader.required(.quoteText) else { return nil }
      return Correction(date: date, sort: sort ?? .correction, text: text)
    }
  }

  mutating func coverage() -> Coverage? {
    let outlet = required(.outlet)
    let address = webAddress(.coverageAddress)
    let journalist = text(.journalist)
    let quote = text(.quote)
    let release = text(.release)
    return outlet.map {
      Coverage(outlet: $0, journalist: journalist, address: address, quote: quote, release: release)
    }
  }

  /// An address of the web; an error for anything else, scripts among it.
  mutating func webAddress(_ field: Field) -> String? {
    guard let text = text(field), let node = node(field) else { return nil }
    if text.isWebAddress || text.hasPrefix("/") && !text.hasPrefix("//") { return text }
    wrong(
      field, node, Message(en: "must be an address of the web", fr: "doit être une adresse du web"),
      help: Message(en: "write https://… in full", fr: "écrivez https://… en entier"))
    return nil
  }
}

extension String {
  /// Whether it begins with `https://` or `http://` and holds no white space.
  var isWebAddress: Bool {
    let lowercase = prefix(8).lowercased()
    return (lowercase.hasPrefix("https://") || lowercase.hasPrefix("http://")) && !contains(where: \.isWhitespace)
  }
}
