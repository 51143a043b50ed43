/// Reads the dates that people write in headers.
///
/// Accepted: `YYYY-MM-DD`, and a time after it behind `T` or spaces, `H:MM` or `H:MM:SS` with an optional
/// fraction, and behind it nothing (the site's zone), `Z`, `UTC`, `GMT` or `±HH`, `±HHMM`, `±HH:MM`.
public struct TimestampParser: Sendable {
  /// Why a text is not a date, and what its author probably meant.
  public struct Failure: Error, Sendable, Equatable {
    /// The corrected text, when one can be guessed.
    public let suggestion: String?
    /// Whether the text has the right form but names a day or hour that does not exist.
    public let isImpossible: Bool

    /// A failure.
    public init(suggestion: String?, isImpossible: Bool) {
      self.suggestion = suggestion
      self.isImpossible = isImpossible
    }
  }

  /// The zone of a time without an offset.
  public let zone: TimeZoneRules

  /// A parser for a site in a zone.
  public init(zone: TimeZoneRules) {
    self.zone = zone
  }

  /// The timestamp that a text stands for.
  /// - Throws: `Failure` with the corrected form when it can be guessed.
  public func parse(_ text: String) throws(Failure) -> Timestamp {
    var scanner = ByteScanner(text)
    guard let date = try scanDate(&scanner, in: text) else {
      throw Failure(suggestion: DateGuess.suggestion(for: text), isImpossible: false)
    }
    guard !scanner.isAtEnd else { return Timestamp(LocalTime(date: date), in: zone, isDateOnly: true) }
    guard let local = try scanClock(&scanner, on: date) else {
      throw Failure(suggestion: DateGuess.suggestion(for: text), isImpossible: false)
    }
    scanner.skipSpaces()
    guard !scanner.isAtEnd else { return Timestamp(local, in: zone) }
    guard let offset = scanOffset(&scanner), scanner.isAtEnd else {
      throw Failure(suggestion: DateGuess.suggestion(for: text), isImpossible: false)
    }
    return Timestamp(instant: local.instant(offset: offset), offset: offset)
  }

  private func scanDate(_ scanner: inout ByteScanner, in text: String) throws(Failure) -> CivilDate? {
    guard let year = scanner.digits(4...4), scanner.take("-") else { return nil }
    guard let month = scanner.digits(2...2), scanner.take("-"), let day = scanner.digits(2...2) else { return nil }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw Failure(suggestion: nil, isImpossible: true)
    }
    return date
  }

  private func scanClock(_ scanner: inout ByteScanner, on date: CivilDate) throws(Failure) -> LocalTime? {
    if !scanner.take("T") && !scanner.take("t") {
      guard scanner.skipSpaces() else { return nil }
    }
    guard let hour = scanner.digits(1...2), scanner.take(":"), let minute = scanner.digits(2...2) else { return nil }
    var second = 0
    if scanner.take(":") {
      guard let seconds = scanner.digits(2...2) else { return nil }
      second = seconds
      if scanner.take(".") { guard scanner.digits(1...9) != nil else { return nil } }
    }
    guard hour < 24, minute < 60, second < 61 else { throw Failure(suggestion: nil, isImpossible: true) }
    return LocalTime(date: date, hour: hour, minute: minute, second: min(second, 59))
  }

  /// Seconds ahead of UTC, or nil when it is not an offset.
  private func scanOffset(_ scanner: inout ByteScanner) -> Int? {
    for name in ["Z", "z", "UTC", "GMT"] where scanner.take(name) && scanner.isAtEnd { return 0 }
    let sign: Int
    if scanner.take("+") { sign = 1 } else if scanner.take("-") { sign = -1 } else { return nil }
    guard let hours = scanner.digits(2...2) else { return nil }
    _ = scanner.take(":")
    let minutes = scanner.digits(2...2) ?? 0
    guard hours <= 14, minutes < 60 else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
