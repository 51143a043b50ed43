extension Kind {
  /// The keys of the kind itself, without the common ones.
  public var ownFields: [Field] {
    switch self {
    case .post, .page: []
    case .release:
      [
        .subtitle, .city, .embargo, .contacts, .boilerplate, .quotes, .attachments, .corrections, .releaseNumber, .kit,
      ]
    case .kit: [.contacts]
    case .coverage: [.outlet, .journalist, .coverageAddress, .quote, .release]
    case .event:
      [
        .start, .end, .timeZone, .place, .online, .organiser, .price, .registration, .status, .accessibility, .contest,
      ]
    case .issue:
      [.issueNumber, .subject, .preheader, .include, .exclude, .contents, .sent, .corrections]
    case .charter: [.version, .effective, .reportingContact]
    case .contribution: [.contributor, .genre, .consent]
    case .person:
      [
        .role, .portrait, .portraitAlt, .links, .email, .phone, .spoken, .spokesperson,
        .speaksOn, .pressContact,
      ]
    }
  }

  /// All keys that a header of this kind understands.
  public var fieldTable: FieldTable {
    switch self {
    case .post: KindTables.post
    case .release: KindTables.release
    case .kit: KindTables.kit
    case .coverage: KindTables.coverage
    case .event: KindTables.event
    case .issue: KindTables.issue
    case .charter: KindTables.charter
    case .contribution: KindTables.contribution
    case .person: KindTables.person
    case .page: KindTables.page
    }
  }
}

/// One table a kind, made once.
private enum KindTables {
  static let post = table(.post)
  static let release = table(.release)
  static let kit = table(.kit)
  static let coverage = table(.coverage)
  static let event = table(.event)
  static let issue = table(.issue)
  static let charter = table(.charter)
  static let contribution = table(.contribution)
  static let person = table(.person)
  static let page = table(.page)

  private static func table(_ kind: Kind) -> FieldTable {
    FieldTable(Field.common + kind.ownFields, ignored: Field.foreign)
  }
}

extension FieldTable {
  /// A press contact or other person without a page.
  public static let contact = FieldTable([.contactName, .role, .phone, .email, .spoken])
  /// A quote in a release.
  public static let quote = FieldTable([.quoteText, .person, .quoteName, .role])
  /// A file to download.
  public static let attachment = FieldTable([.file, .fileTitle])
  /// A correction.
  public static let correction = FieldTable([.correctionDate, .correctionType, .quoteText])
  /// The sidecar of a picture or another file.
  public static let sidecar = FieldTable([
    .caption, .credit, .licence, .alternative, .decorative, .sidecarTitle, .fileDate, .creator, .copyright, .focus,
    .people, .consent,
  ])
  /// A place.
  public static let place = FieldTable([.placeName, .street, .placeCity, .country])
  /// An organiser.
  public static let organiser = FieldTable([.contactName, .organiserAddress])
  /// A contest.
  public static let contest = FieldTable([.opens, .deadline, .prizes, .rules, .results])
  /// A prize.
  public static let prize = FieldTable([.prize, .value])
  /// A consent.
  public static let consent = FieldTable([.consentStatus, .consentDate, .scope, .consentExpires, .minor])
  /// An item of a letter.
  public static let issueItem = FieldTable([.contentsEntry, .contentsTitle, .contentsSummary])
  /// Where something first appeared.
  public static let origin = FieldTable([.originAddress, .originDate, .publication, .importName])
}
