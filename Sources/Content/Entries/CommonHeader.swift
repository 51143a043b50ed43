import Text

/// The header keys that every kind has.
public struct CommonHeader: Sendable {
  /// The title.
  public let title: String
  /// When it is published, as written; of the file name when the header has none.
  public let date: Timestamp?
  /// When it was last changed in substance.
  public let updated: Timestamp?
  /// When it leaves the site.
  public let expires: Timestamp?
  /// Whether it is a draft.
  public let isDraft: Bool
  /// The language.
  public let language: Language
  /// The last part of the address, as written.
  public let slug: String?
  /// The whole address, as written.
  public let permalink: String?
  /// Former addresses, as written.
  public let formerAddresses: [String]
  /// One or two sentences.
  public let description: String?
  /// Ids or names of people.
  public let authors: [String]
  /// Tags and categories, as written.
  public let topics: [String]
  /// The picture, as written.
  public let image: FileReference?
  /// What the picture shows.
  public let imageAlt: String?
  /// The point of the picture that crops keep.
  public let focus: FocalPoint?
  /// The licence of the text.
  public let licence: String?
  /// The series.
  public let series: String?
  /// Who paid for it; letters then label it as advertising.
  public let sponsor: String?
  /// The campaign it is part of.
  public let campaign: String?
  /// Ties translations.
  public let id: String?
  /// Where it first appeared.
  public let origin: Origin?
}

/// A file that a header names, with the place of the name for messages.
public struct FileReference: Sendable, Hashable {
  /// The path or address as it was written.
  public let path: String
  /// Where it was written.
  public let location: SourceLocation

  /// A reference to a file.
  public init(path: String, location: SourceLocation) {
    self.path = path
    self.location = location
  }
}
