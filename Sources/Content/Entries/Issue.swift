import Text

/// What a newsletter issue has besides the common keys.
public struct Issue: Sendable {
  /// The number.
  public let number: Int
  /// The subject of the e-mail.
  public let subject: String?
  /// The line that inboxes show after the subject.
  public let preheader: String?
  /// Entries to add, as written.
  public let include: [FileReference]
  /// Entries to leave out, as written.
  public let exclude: [FileReference]
  /// What it carries, in order; nil lets its window decide.
  public let contents: [IssueItem]?
  /// When it was sent; from then on nothing changes it.
  public var sent: Timestamp?
  /// Where the header says so.
  public let sentLocation: SourceLocation?
  /// What was corrected since.
  public var corrections: [Correction]
  /// What was sent, when it was.
  public var asSent: SentIssue?
}
