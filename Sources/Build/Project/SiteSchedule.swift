import Text

/// What will change on a site by itself, as time goes by.
public struct SiteSchedule: Sendable {
  /// The changes to come, in the order of time; the first is when the site is to be built next.
  public let changes: [NextChange]
  /// Now.
  public let instant: Instant
  /// The rules of the site's time zone.
  public let timeZone: TimeZoneRules
  /// What was found wrong while reading.
  public internal(set) var diagnostics: [Diagnostic] = []

  init(changes: [NextChange], instant: Instant, timeZone: TimeZoneRules) {
    self.changes = changes
    self.instant = instant
    self.timeZone = timeZone
  }

  /// The consents that end within so many days, in the order of time.
  public func endingConsents(within days: Int) -> [NextChange] {
    let last = instant.adding(seconds: days * 86_400)
    return changes.filter { $0.cause == .consent && $0.instant <= last }
  }
}
