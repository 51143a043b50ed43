import Text

/// One file of a site that is kept in memory.
public struct ShownFile: Sendable {
  /// Where its bytes come from when it is asked for.
  public enum Content: Sendable {
    /// They are made anew for each request.
    case rendered(@Sendable () -> [UInt8])
    /// They are those of a file below a folder.
    case copied(ContentFolder, path: String)
  }

  /// Where its bytes come from.
  public let content: Content
  /// Whether it is a page that may bear the bar of the preview. A letter to be copied into another program must not.
  public let bearsBar: Bool
  /// Why the public does not see it, as a few words: “draft”.
  public let note: Message?

  /// A file.
  public init(_ content: Content, bearsBar: Bool = false, note: Message? = nil) {
    self.content = content
    self.bearsBar = bearsBar
    self.note = note
  }
}
