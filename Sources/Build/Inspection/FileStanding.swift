import Content
import Text

/// Whether a file of the project is online, and why.
public struct FileStanding: Sendable {
  /// What a file is for the site.
  public enum Role: Sendable {
    /// An entry: why it is or is not online, since when, and at which address of the web.
    case entry(Visibility, since: Timestamp?, address: String)
    /// An entry with errors, which no build takes.
    case faulty
    /// A file that is copied to an address of the web.
    case published(address: String)
    /// A file that nothing online shows.
    case unused
    /// A file that may not be shown.
    case withheld(ConsentStanding)
    /// The description of another file, by its path below `content/`.
    case description(of: String)
    /// Configuration or template: it has no address of its own.
    case setting
  }

  /// The path, relative to the project's root.
  public let path: String
  /// What it is for the site.
  public let role: Role
  /// The rules of the site's time zone.
  public let timeZone: TimeZoneRules
  /// What was found wrong with it.
  public let diagnostics: [Diagnostic]
}
