/// When a time zone changes its offset from UTC: a plain table, the same on every machine.
public struct TimeZoneRules: Sendable, Hashable {
  /// A change of the offset.
  public struct Transition: Sendable, Hashable {
    /// When the new offset begins.
    public let instant: Instant
    /// Seconds ahead of UTC from then on.
    public let offset: Int
    /// Whether daylight saving time begins.
    public let isDaylightSaving: Bool

    /// A change of the offset.
    public init(instant: Instant, offset: Int, isDaylightSaving: Bool) {
      self.instant = instant
      self.offset = offset
      self.isDaylightSaving = isDaylightSaving
    }
  }

  /// The name in the IANA time zone database, such as `Europe/Paris`.
  public let identifier: String
  /// Seconds ahead of UTC before the first transition.
  public let firstOffset: Int
  /// The changes, in order of time.
  public let transitions: [Transition]

  /// A table of rules.
  public init(identifier: String, firstOffset: Int, transitions: [Transition]) {
    self.identifier = identifier
    self.firstOffset = firstOffset
    self.transitions = transitions
  }

  /// Coordinated universal time.
  public static let utc = TimeZoneRules(identifier: "UTC", firstOffset: 0, transitions: [])

  /// Seconds ahead of UTC at an instant.
  public func offset(at instant: Instant) -> Int {
    let following = firstTransition(after: instant)
    return following == 0 ? firstOffset : transitions[following - 1].offset
  }

  /// The instant of a wall-clock time. A time that the clock skips is read with the offset before the change; of
  /// a time that it shows twice, the first one is meant (RFC 5545 section 3.3.5).
  public func instant(of local: LocalTime) -> Instant {
    let guess = Instant(secondsSinceEpoch: local.secondsIfUTC)
    let early = offset(at: guess.adding(seconds: -86_400))
    let late = offset(at: guess.adding(seconds: 86_400))
    for candidate in [early, late] {
      let instant = local.instant(offset: candidate)
      if offset(at: instant) == candidate { return instant }
    }
    return local.instant(offset: early)
  }

  /// The wall clock at an instant.
  public func local(_ instant: Instant) -> LocalTime {
    instant.local(offset: offset(at: instant))
  }

  private func firstTransition(after instant: Instant) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
