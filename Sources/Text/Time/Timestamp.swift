/// A date or a date and time as somebody wrote it: the instant, the local offset, and whether a time was given.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// The instant; of a date without a time, the beginning of that day.
  public let instant: Instant
  /// Seconds ahead of UTC where it was written.
  public let offset: Int
  /// Whether only a day was given.
  public let isDateOnly: Bool
  /// The last second that is meant: of a date without a time, the end of that day; else the instant itself.
  public let end: Instant

  /// A timestamp; a day has 24 hours.
  public init(instant: Instant, offset: Int, isDateOnly: Bool = false) {
    self.instant = instant
    self.offset = offset
    self.isDateOnly = isDateOnly
    end = isDateOnly ? instant.adding(seconds: 86_399) : instant
  }

  /// A wall-clock time in a zone; a day ends there when the next one begins, whatever the clocks do between.
  public init(_ local: LocalTime, in zone: TimeZoneRules, isDateOnly: Bool = false) {
    instant = zone.instant(of: local)
    offset = zone.offset(at: instant)
    self.isDateOnly = isDateOnly
    end =
      isDateOnly
      ? zone.instant(of: LocalTime(date: local.date.adding(days: 1))).adding(seconds: -1) : instant
  }

  /// The wall clock where it was written.
  public var local: LocalTime { instant.local(offset: offset) }

  /// The day where it was written.
  public var date: CivilDate { local.date }

  /// RFC 3339 with seconds and offset, `2026-05-01T18:30:00+02:00`.
  public var rfc3339: String {
    var buffer = ByteBuffer(capacity: 25)
    buffer.append(rfc3339: self)
    return buffer.string
  }

  /// ISO 8601 for people's machines: a day without a time stays a day.
  public var iso: String { isDateOnly ? date.iso : rfc3339 }

  /// RFC 5322 section 3.3 with four-digit year, `Fri, 01 May 2026 18:30:00 +0200`, as RSS 2.0 asks for it.
  public var rfc5322: String {
    let local = local
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    var buffer = ByteBuffer(capacity: 32)
    buffer.append(weekdays[local.date.weekday - 1])
    buffer.append(literal: ", ")
    buffer.append(twoDigits: local.date.day)
    buffer.append(UInt8(ascii: " "))
    buffer.append(months[local.date.month - 1])
    buffer.append(UInt8(ascii: " "))
    buffer.append(twoDigits: local.date.year / 100)
    buffer.append(twoDigits: local.date.year % 100)
    buffer.append(UInt8(ascii: " "))
    buffer.append(clock: local)
    buffer.append(UInt8(ascii: " "))
    buffer.append(offset: offset, separator: nil)
    return buffer.string
  }

  /// The earlier instant is less.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.instant < right.instant }
}

extension ByteBuffer {
  /// Adds a timestamp in RFC 3339 form, with seconds and a numeric offset.
  public mutating func append(rfc3339 timestamp: Timestamp) {
    let local = timestamp.local
    append(date: local.date, separator: UInt8(ascii: "-"))
    append(UInt8(ascii: "T"))
    append(clock: local)
    append(offset: timestamp.offset, separator: UInt8(ascii: ":"))
  }

  /// Adds `HH:MM:SS`.
  fileprivate mutating func append(clock local: LocalTime) {
    append(twoDigits: local.hour)
    append(UInt8(ascii: ":"))
    append(twoDigits: local.minute)
    append(UInt8(ascii: ":"))
    append(twoDigits: local.second)
  }

  /// Adds an offset from UTC as `+HH`, the separator, `MM`.
  public mutating func append(offset: Int, separator: UInt8?) {
    let minutes = abs(offset) / 60
    append(offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    append(twoDigits: minutes / 60)
    if let separator { append(separator) }
    append(twoDigits: minutes % 60)
  }
}
