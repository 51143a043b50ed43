import Text

/// What the file `<name>.yml` beside a picture or another file says about it.
public struct Sidecar: Sendable {
  /// The file it describes, below `content/`.
  public let file: String
  /// The caption.
  public let caption: LocalizedText?
  /// Whom to credit.
  public let credit: String?
  /// The licence or terms of use; the kit's when nil.
  public let licence: String?
  /// The alternative text.
  public let alternative: LocalizedText?
  /// Whether it shows nothing that needs words.
  public let isDecorative: Bool
  /// A title.
  public let title: LocalizedText?
  /// When it was made.
  public let date: Timestamp?
  /// Who made it.
  public let creator: String?
  /// Who holds the rights.
  public let copyright: String?
  /// The point of a picture that crops keep.
  public let focus: FocalPoint?
  /// Whom it shows: names, or ids of people.
  public let people: [String]
  /// The consent of those whom it shows.
  public let consent: Consent?
  /// The source, for messages.
  public let source: SourceText?

  /// What is known of a file.
  public init(
    file: String, caption: LocalizedText? = nil, credit: String? = nil, licence: String? = nil,
    alternative: LocalizedText? = nil, isDecorative: Bool = false, title: LocalizedText? = nil,
    date: Timestamp? = nil, creator: String? = nil, copyright: String? = nil, focus: FocalPoint? = nil,
    people: [String] = [], consent: Consent? = nil, source: SourceText? = nil
  ) {
    self.file = file
    self.caption = caption
    self.credit = credit
    self.licence = licence
    self.alternative = alternative
    self.isDecorative = isDecorative
    self.title = title
    self.date = date
    self.creator = creator
    self.copyright = copyright
    self.focus = focus
    self.people = people
    self.consent = consent
    self.source = source
  }

  /// Where it lies, below `content/`.
  public static func path(of file: String) -> String { file + ".yml" }
}
