/// Markup that is safe to put into a page: escaping by type, not by memory.
///
/// There is no way to make one from a `String` without saying how it became safe.
public struct HTML: Sendable, Hashable {
  /// The markup itself.
  public let markup: String

  /// Text made safe: `& < > " '` become references.
  public init(escaping text: String) {
    var buffer = ByteBuffer()
    buffer.append(escaping: text)
    markup = buffer.string
  }

  /// Markup that our own code wrote, or that the configuration allows as it is.
  public init(trusted markup: String) {
    self.markup = markup
  }

  /// No markup at all.
  public static let empty = HTML(trusted: "")

  /// How long the markup is, in bytes of UTF-8.
  public var byteCount: Int { markup.utf8.count }

  /// Whether there is nothing.
  public var isEmpty: Bool { markup.isEmpty }
}
