/// What a calendar and a clock on the wall show, without a time zone.
public struct LocalTime: Sendable, Hashable, Comparable {
  /// The day.
  public let date: CivilDate
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// The second, 0 to 59.
  public let second: Int

  /// A wall-clock time. The parts are taken as they are.
  public init(date: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    self.date = date
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// The same figures read as UTC, in seconds since 1970-01-01T00:00:00Z.
  public var secondsIfUTC: Int {
    date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// The instant at which a clock that is `offset` seconds ahead of UTC shows this time.
  public func instant(offset: Int) -> Instant {
    Instant(secondsSinceEpoch: secondsIfUTC - offset)
  }

  /// The earlier time is less.
  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.secondsIfUTC < right.secondsIfUTC
  }
}
