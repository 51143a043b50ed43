/// A moment as it was typed where the site's time zone is not known yet: an instant, or what a clock shows there.
public enum InstantInput: Sendable, Hashable {
  /// A moment whose offset from UTC is known.
  case instant(Instant)
  /// What the clocks show in the site's time zone.
  case local(LocalTime)

  /// Reads what `TimestampParser` reads; a day without a time is its beginning.
  /// - Throws: `TimestampParser.Failure` with the corrected form when it can be guessed.
  public init(parsing text: String) throws(TimestampParser.Failure) {
    let elsewhere = TimeZoneRules(identifier: "+01:00", firstOffset: 3600, transitions: [])
    let timestamp = try TimestampParser(zone: .utc).parse(text)
    // A text with an offset names the same instant whatever the zone.
    let hasOffset = try TimestampParser(zone: elsewhere).parse(text).instant == timestamp.instant
    self = hasOffset ? .instant(timestamp.instant) : .local(timestamp.local)
  }

  /// The instant that is meant on a site in a zone.
  public func instant(in zone: TimeZoneRules) -> Instant {
    switch self {
    case .instant(let instant): instant
    case .local(let time): zone.instant(of: time)
    }
  }
}
