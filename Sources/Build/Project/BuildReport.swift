import Text

/// What a build did.
public struct BuildReport: Sendable {
  /// What was found wrong.
  public let diagnostics: [Diagnostic]
  /// How many entries are online.
  public let published: Int
  /// The entries that were left out because of their errors.
  public let refused: [String]
  /// How many files were written.
  public let written: Int
  /// How many files were right already.
  public let unchanged: Int
  /// How many files of an earlier build were removed.
  public let removed: Int
  /// The bytes of the files that were written.
  public let bytes: Int
  /// When the site changes next by itself.
  public let nextChange: NextChange?
  /// The rules of the site's time zone.
  public let timeZone: TimeZoneRules

  /// Whether the site was written without leaving anything out.
  public var succeeded: Bool { !diagnostics.hasErrors }
}
