import Text

/// The dates of exports.
enum ImportDates {
  /// `2014-01-14 17:31:03` and the same moment in UTC: their difference is the offset of the clocks there.
  ///
  /// WordPress writes no zone, and the offset changes from one post to the next.
  static func pair(local: String?, utc: String?, zone: TimeZoneRules) -> Timestamp? {
    let local = local.flatMap(clock)
    let utc = utc.flatMap(clock)
    guard let local else { return utc.map { Timestamp(instant: $0.instant(offset: 0), offset: 0) } }
    guard let utc else { return Timestamp(local, in: zone) }
    let difference = local.secondsIfUTC - utc.secondsIfUTC
    // Offsets are whole quarters of an hour; a minute more or less is a slip of the clock.
    let offset = Int((Double(difference) / 900).rounded()) * 900
    guard abs(offset) <= 14 * 3600, abs(difference - offset) <= 120 else {
      return Timestamp(instant: utc.instant(offset: 0), offset: 0)
    }
    return Timestamp(instant: utc.instant(offset: 0), offset: offset)
  }

  /// `YYYY-MM-DD HH:MM:SS`, or a part of it; nil for `0000-00-00`.
  static func clock(_ text: String) -> LocalTime? {
    let numbers = text.split(whereSeparator: { !$0.isNumber }).prefix(6).compactMap { Int($0) }
    guard numbers.count >= 3, let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
      return nil
    }
    let clock = Array(numbers.dropFirst(3)) + [0, 0, 0]
    guard clock[0] < 24, clock[1] < 60, clock[2] < 61 else { return LocalTime(date: date) }
    return LocalTime(date: date, hour: clock[0], minute: clock[1], second: min(clock[2], 59))
  }

  /// RFC 3339 and its kin, RFC 5322 with its obsolete zones, and `MM/DD/YYYY hh:mm:ss AM`.
  static func any(_ text: String?, zone: TimeZoneRules) -> Timestamp? {
    guard let text = text?.trimmingSpace, !text.isEmpty, !text.hasPrefix("0000") else { return nil }
    if let timestamp = try? TimestampParser(zone: zone).parse(text) { return timestamp }
    return mail(text, zone: zone) ?? american(text, zone: zone) ?? named(text, zone: zone)
      ?? clock(text).map { Timestamp($0, in: zone) }
  }

  /// Seconds since 1970, or thousandths of them.
  static func epoch(_ number: Double, zone: TimeZoneRules) -> Timestamp? {
    guard number > 0, number < 1e14 else { return nil }
    let instant = Instant(secondsSinceEpoch: Int(number > 1e11 ? number / 1000 : number))
    return Timestamp(instant: instant, offset: zone.offset(at: instant))
  }

  /// RFC 5322 section 3.3 and 4.3: `Tue, 14 Jan 2014 17:31:03 +0100 (CET)`.
  private static func mail(_ text: String, zone: TimeZoneRules) -> Timestamp? {
    let plain = text.prefix { $0 != "(" }
    var parts = plain.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "-" && !plain.contains(" ") }).map(
      String.init)
    if let first = parts.first, Int(first) == nil { parts.removeFirst() }
    guard parts.count >= 4, let day = Int(parts[0]), let month = month(parts[1]), var year = Int(parts[2]) else {
      return nil
    }
    if year < 50 { year += 2000 } else if year < 1000 { year += 1900 }
    let clock = parts[3].split(separator: ":").compactMap { Int($0) }
    guard let date = CivilDate(year: year, month: month, day: day), clock.count >= 2, clock[0] < 24, clock[1] < 60
    else { return nil }
    let local = LocalTime(date: date, hour: clock[0], minute: clock[1], second: clock.count > 2 ? min(clock[2], 59) : 0)
    guard parts.count > 4 else { return Timestamp(local, in: zone) }
    let offset = offset(parts[4])
    return Timestamp(instant: local.instant(offset: offset), offset: offset)
  }

  /// `Sep 26, 2017 05:44 pm`, as Mailchimp writes it.
  private static func named(_ text: String, zone: TimeZoneRules) -> Timestamp? {
    let parts = text.split(whereSeparator: { " ,".contains($0) }).map(String.init)
    guard parts.count >= 3, let month = month(parts[0]), let day = Int(parts[1]), let year = Int(parts[2]),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    let clock = parts.count > 3 ? parts[3].split(separator: ":").compactMap { Int($0) } : []
    var hour = clock.first ?? 0
    if parts.count > 4, parts[4].lowercased() == "pm", hour < 12 { hour += 12 }
    if parts.count > 4, parts[4].lowercased() == "am", hour == 12 { hour = 0 }
    let minute = clock.count > 1 ? clock[1] : 0
    guard hour < 24, minute < 60 else { return nil }
    return Timestamp(LocalTime(date: date, hour: hour, minute: minute), in: zone)
  }

  private static func offset(_ text: String) -> Int {
    let named = [
      "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "CET": 1, "CEST": 2,
    ]
    if let hours = named[text.uppercased()] { return hours * 3600 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return 0 }
    let digits = text.dropFirst().filter(\.isNumber)
    guard digits.count == 4, let value = Int(digits), value / 100 <= 14, value % 100 < 60 else { return 0 }
    return (sign == "-" ? -1 : 1) * (value / 100 * 3600 + value % 100 * 60)
  }

  private static func month(_ text: String) -> Int? {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return names.firstIndex(of: text.prefix(3).lowercased()).map { $0 + 1 }
  }

  /// `01/31/2014 05:31:05 PM`, as Movable Type writes it.
  private static func american(_ text: String, zone: TimeZoneRules) -> Timestamp? {
    let parts = text.split(separator: " ")
    let date = parts.first?.split(separator: "/").compactMap { Int($0) } ?? []
    guard date.count == 3, let day = CivilDate(year: date[2], month: date[0], day: date[1]) else { return nil }
    let clock = parts.count > 1 ? parts[1].split(separator: ":").compactMap { Int($0) } : []
    var hour = clock.first ?? 0
    if parts.count > 2, parts[2].uppercased() == "PM", hour < 12 { hour += 12 }
    if parts.count > 2, parts[2].uppercased() == "AM", hour == 12 { hour = 0 }
    guard hour < 24 else { return nil }
    let local = LocalTime(
      date: day, hour: hour, minute: clock.count > 1 ? min(clock[1], 59) : 0,
      second: clock.count > 2 ? min(clock[2], 59) : 0)
    return Timestamp(local, in: zone)
  }
}
