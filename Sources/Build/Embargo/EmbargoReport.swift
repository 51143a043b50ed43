import Text

/// What became of a preview of the texts under embargo.
public struct EmbargoReport: Sendable {
  /// What was found wrong.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// The folder, from the project's root; nil when nothing was written.
  public internal(set) var folder: String?
  /// The texts in it, with the end of their embargoes, in the order of time.
  public internal(set) var texts: [(title: String, until: Instant)] = []
  /// The rules of the site's time zone.
  public internal(set) var timeZone = TimeZoneRules.utc
}
