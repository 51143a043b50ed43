/// A point in time: whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX).
public struct Instant: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let secondsSinceEpoch: Int

  /// An instant.
  public init(secondsSinceEpoch: Int) {
    self.secondsSinceEpoch = secondsSinceEpoch
  }

  /// The instant that lies `seconds` later.
  public func adding(seconds: Int) -> Instant {
    Instant(secondsSinceEpoch: secondsSinceEpoch + seconds)
  }

  /// The wall clock at this instant where the offset from UTC is `offset` seconds.
  public func local(offset: Int) -> LocalTime {
    let seconds = secondsSinceEpoch + offset
    let day = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let time = seconds - day * 86_400
    return LocalTime(
      date: CivilDate(daysSinceEpoch: day), hour: time / 3600, minute: time / 60 % 60, second: time % 60)
  }

  /// The earlier instant is less.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }
}
