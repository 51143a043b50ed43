import Text

/// An entry that the preview shows and the public does not see.
public struct ShownEntry: Sendable, Hashable {
  /// Its title.
  public let title: String
  /// Why the public does not see it, as a few words: “draft”.
  public let note: Message

  /// An entry.
  public init(title: String, note: Message) {
    self.title = title
    self.note = note
  }
}
