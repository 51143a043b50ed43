import Text

/// What a contribution of a member has besides the common keys.
public struct Contribution: Sendable {
  /// What it is.
  public enum Genre: String, Sendable {
    /// A text
    case article
    /// Questions and answers
    case interview
    /// What somebody lived through
    case testimony
    /// Something from former times
    case history
  }

  /// A person's id, or a name.
  public let contributor: String
  /// What it is.
  public let genre: Genre
  /// The consent to publish; nil when none is recorded.
  public let consent: Consent?
}
