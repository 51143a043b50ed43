import Content
import Mail
import Text

/// A letter that can be made: an issue of the newsletter that is online at the moment of the plan.
public struct PlannedLetter: Sendable {
  /// The number of the issue.
  public let number: Int
  /// Its language.
  public let language: Language
  /// Its title.
  public let title: String
  /// When it is sent.
  public let date: Timestamp?
  /// The content file, as messages name it.
  public let source: String
  /// The service that `site.yml` names.
  public let service: SendingService?
  /// The organisation's language, in which instructions are written.
  public let instructions: MessageLanguage
  /// Makes the letter; always the same one.
  public let letter: @Sendable () -> Letter
  /// When it was sent; from then on nothing is made of it any more.
  public let sent: Timestamp?
  /// Makes what is kept of it when it is sent.
  public let keepsake: @Sendable () -> SentIssue
}
