/// An entry that a letter carries because its header says so.
public struct IssueItem: Sendable, Hashable {
  /// The entry, as written.
  public let entry: FileReference
  /// Another title than the entry's own.
  public let title: String?
  /// Another summary than the entry's own.
  public let summary: String?
}
