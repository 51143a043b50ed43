import Text

/// A comment that somebody left under an entry, kept as archive.
public struct Comment: Sendable, Hashable {
  /// What answers name it by.
  public let id: String
  /// The comment it answers.
  public let parent: String?
  /// The name to credit.
  public let author: String
  /// When it was written.
  public let date: Timestamp?
  /// Markdown.
  public let text: [UInt8]
  /// Whether it was taken back: its place stays when there are answers.
  public let isWithdrawn: Bool

  /// A comment.
  public init(
    id: String, parent: String? = nil, author: String = "", date: Timestamp? = nil, text: [UInt8] = [],
    isWithdrawn: Bool = false
  ) {
    self.id = id
    self.parent = parent
    self.author = author
    self.date = date
    self.text = text
    self.isWithdrawn = isWithdrawn
  }

  /// The ending of the files that hold comments, beside the entry’s: `party.comments.yml` for `party.md`.
  public static let fileEnding = ".comments.yml"
}
