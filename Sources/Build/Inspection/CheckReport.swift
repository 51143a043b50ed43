import Text

/// What a check of a project found.
public struct CheckReport: Sendable {
  /// What is wrong, dead addresses and what the output lacks among the errors.
  public let diagnostics: [Diagnostic]
  /// How many entries are online.
  public let published: Int
  /// When the site changes next by itself.
  public let nextChange: NextChange?
  /// The rules of the site's time zone.
  public let timeZone: TimeZoneRules
}
