import Text

/// When the site changes next by itself, and why.
public struct NextChange: Sendable, Hashable {
  /// The moment of the next build.
  public let instant: Instant
  /// What happens then, as the end of a sentence that begins with the path: “comes out of embargo”.
  public let reason: Message
  /// The entry or file, relative to the project's root.
  public let path: String
  /// What makes it change.
  public let cause: Cause

  /// What makes something change.
  public enum Cause: Int, Sendable, Hashable {
    /// A date of its own.
    case date
    /// The end of a consent.
    case consent
    /// The calendar: the year that is left out in dates is another.
    case newYear
  }

  /// A change.
  public init(instant: Instant, reason: Message, path: String, cause: Cause = .date) {
    self.instant = instant
    self.reason = reason
    self.path = path
    self.cause = cause
  }
}
