import Text

/// When the site changes next by itself, and why.
public struct NextChange: Sendable, Hashable {
  /// The moment of the next build.
  public let instant: Instant
  /// What happens then, as the end of a sentence that begins with the path: “comes out of embargo”.
  public let reason: Message
  /// The entry, relative to the project's root.
  public let path: String

  /// A change.
  public init(instant: Instant, reason: Message, path: String) {
    self.instant = instant
    self.reason = reason
    self.path = path
  }
}
