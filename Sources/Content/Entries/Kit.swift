import Text

/// What a media kit has besides the common keys.
public struct Kit: Sendable {
  /// Whom to ask.
  public let contacts: [Contact]
}

/// What the sidecar of a file in a media kit says about it.
public struct Sidecar: Sendable, Hashable {
  /// The file it describes, below `content/`.
  public let file: String
  /// The caption.
  public let caption: String
  /// Whom to credit.
  public let credit: String
  /// The licence or terms of use; the kit's when nil.
  public let licence: String?
  /// The alternative text; empty for a decorative file.
  public let alternative: String
  /// A title.
  public let title: String?
  /// When it was made.
  public let date: Timestamp?

  /// What is known of a file.
  public init(
    file: String, caption: String, credit: String, licence: String? = nil, alternative: String, title: String? = nil,
    date: Timestamp? = nil
  ) {
    self.file = file
    self.caption = caption
    self.credit = credit
    self.licence = licence
    self.alternative = alternative
    self.title = title
    self.date = date
  }
}
