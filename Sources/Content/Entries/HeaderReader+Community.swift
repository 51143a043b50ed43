import Text

extension HeaderReader {
  mutating func issue() -> Issue? {
    if !has(.issueNumber) || node(.issueNumber) == nil { missing(.issueNumber) }
    let (subject, preheader) = (text(.subject), text(.preheader))
    let (include, exclude) = (fileReferences(.include), fileReferences(.exclude))
    let contents = node(.contents) == nil ? nil : issueItems()
    let (sent, corrections) = (date(.sent), corrections())
    let sentLocation = sent == nil ? nil : location(.sent)
    return number(.issueNumber).map {
      Issue(
        number: $0, subject: subject, preheader: preheader, include: include, exclude: exclude, contents: contents,
        sent: sent, sentLocation: sentLocation, corrections: corrections)
    }
  }

  /// What a letter carries: a path an item, or a map with one.
  private mutating func issueItems() -> [IssueItem] {
    guard let node = node(.contents), case .list(let nodes) = node.value else {
      return fileReferences(.contents).map { IssueItem(entry: $0, title: nil, summary: nil) }
    }
    return nodes.compactMap { item in
      let location = source.location(item.position, length: item.length)
      if case .scalar(let text, _) = item.value {
        return IssueItem(entry: FileReference(path: text.trimmed, location: location), title: nil, summary: nil)
      }
      guard case .map(let pairs) = item.value else { return nil }
      return nested(pairs, at: item, .issueItem) { reader in
        let (title, summary) = (reader.text(.contentsTitle), reader.text(.contentsSummary))
        let entry = reader.fileReferences(.contentsEntry).first
        if entry == nil { reader.missing(.contentsEntry) }
        return entry.map { IssueItem(entry: $0, title: title, summary: summary) }
      }
    }
  }

  mutating func charter() -> CharterText? {
    let version = required(.version)
    let effective = requiredDate(.effective)
    let contact = text(.reportingContact)
    guard let version, let effective else { return nil }
    return CharterText(version: version, effective: effective, contact: contact)
  }

  mutating func contribution() -> Contribution? {
    let contributor = required(.contributor)
    let genre: Contribution.Genre? = choice(
      .genre,
      english: ["article": .article, "interview": .interview, "testimony": .testimony, "history": .history],
      french: ["article": .article, "entretien": .interview, "témoignage": .testimony, "histoire": .history])
    let consent = consent(needsStatus: true)
    return contributor.map {
      Contribution(contributor: $0, genre: genre ?? .article, consent: consent)
    }
  }

  /// Where it first appeared.
  mutating func origin() -> Origin? {
    map(.origin, .origin) { reader in
      Origin(
        address: reader.text(.originAddress), date: reader.date(.originDate), publication: reader.text(.publication),
        importName: reader.text(.importName))
    }
  }

  mutating func person() -> Person {
    Person(
      role: text(.role), portrait: fileReference(.portrait), portraitAlt: text(.portraitAlt),
      links: links(.links), email: text(.email), phone: text(.phone), languages: texts(.spoken),
      isSpokesperson: flag(.spokesperson) ?? false, speaksOn: texts(.speaksOn),
      isPressContact: flag(.pressContact) ?? false)
  }

  /// Names with addresses of the web; what is no such address is an error.
  mutating func links(_ field: Field) -> [WebLink] {
    pairs(field).compactMap { pair in
      if pair.value.isWebAddress || pair.value.hasPrefix("mailto:") {
        return WebLink(name: pair.name, address: pair.value)
      }
      report(
        .error(
          "wrong-value", at: source.location(pair.position, length: max(1, pair.value.count)),
          Message(
            en: "“\(pair.value)” is not an address of the web", fr: "« \(pair.value) » n’est pas une adresse du web"),
          help: Message(en: "write https://… in full", fr: "écrivez https://… en entier")))
      return nil
    }
  }
}
