import Text

/// Writes content lines (RFC 5545 section 3.1): CRLF at each end, folded to 75 octets between UTF-8 characters.
struct CalendarLines {
  private(set) var buffer: ByteBuffer
  private var line = ByteBuffer(capacity: 512)

  init(capacity: Int) {
    buffer = ByteBuffer(capacity: capacity)
  }

  /// Adds a line whose value needs no escaping.
  mutating func add(_ name: StaticString, _ value: String) {
    line.append(literal: name)
    line.append(UInt8(ascii: ":"))
    line.append(value.withoutControls())
    endLine()
  }

  /// Adds a line with one parameter, whose value needs no escaping.
  mutating func add(_ name: StaticString, parameter: StaticString, _ parameterValue: String, _ value: String) {
    line.append(literal: name)
    line.append(UInt8(ascii: ";"))
    line.append(literal: parameter)
    line.append(UInt8(ascii: "="))
    line.append(parameterValue.parameterValue())
    line.append(UInt8(ascii: ":"))
    line.append(value.withoutControls())
    endLine()
  }

  /// Adds a line whose value is TEXT (section 3.3.11).
  mutating func add(_ name: StaticString, text: String) {
    line.append(literal: name)
    line.append(UInt8(ascii: ":"))
    append(escaping: text)
    endLine()
  }

  /// Adds a line whose value is a list of TEXT.
  mutating func add(_ name: StaticString, texts: [String]) {
    line.append(literal: name)
    for (index, text) in texts.enumerated() {
      line.append(index == 0 ? UInt8(ascii: ":") : UInt8(ascii: ","))
      append(escaping: text)
    }
    endLine()
  }

  /// Adds a line whose value is an instant in UTC.
  mutating func add(_ name: StaticString, utc instant: Instant) {
    line.append(literal: name)
    line.append(UInt8(ascii: ":"))
    line.append(calendarTime: instant.local(offset: 0))
    line.append(UInt8(ascii: "Z"))
    endLine()
  }

  /// Adds a line whose value is a day.
  mutating func add(_ name: StaticString, day: CivilDate) {
    line.append(literal: name)
    line.append(literal: ";VALUE=DATE:")
    line.append(date: day)
    endLine()
  }

  /// Adds a line whose value is the time on the wall, in a zone named by `TZID` or in none.
  mutating func add(_ name: StaticString, local: LocalTime, zone: String? = nil) {
    line.append(literal: name)
    if let zone {
      line.append(literal: ";TZID=")
      line.append(zone.parameterValue())
    }
    line.append(UInt8(ascii: ":"))
    line.append(calendarTime: local)
    endLine()
  }

  /// Adds a line whose value is an offset from UTC (section 3.3.14).
  mutating func add(_ name: StaticString, offset: Int) {
    line.append(literal: name)
    line.append(UInt8(ascii: ":"))
    line.append(offset: offset, separator: nil)
    let seconds = abs(offset) % 60
    if seconds > 0 { line.append(twoDigits: seconds) }
    endLine()
  }

  private mutating func append(escaping text: String) {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        line.append(UInt8(ascii: "\\"))
        line.append(byte)
      case 10 where previous == 13: break
      case 10, 13: line.append(literal: "\\n")
      case 9: line.append(byte)
      case 0..<0x20, 0x7F: break
      default: line.append(byte)
      }
      previous = byte
    }
  }

  private mutating func endLine() {
    let bytes = line.bytes
    var start = 0
    // The space that marks a continuation counts among its 75 octets.
    var room = 75
    while bytes.count - start > room {
      var end = start + room
      while bytes[end] & 0xC0 == 0x80 { end -= 1 }
      buffer.append(bytes[start..<end])
      buffer.append(literal: "\r\n ")
      start = end
      room = 74
    }
    buffer.append(bytes[start...])
    buffer.append(literal: "\r\n")
    line.removeAll()
  }
}

extension ByteBuffer {
  /// Adds `YYYYMMDDTHHMMSS` (RFC 5545 section 3.3.5).
  fileprivate mutating func append(calendarTime local: LocalTime) {
    append(date: local.date)
    append(UInt8(ascii: "T"))
    append(twoDigits: local.hour)
    append(twoDigits: local.minute)
    append(twoDigits: local.second)
  }
}

extension String {
  /// The text without control characters, which would begin a line of somebody else's making.
  fileprivate func withoutControls() -> String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return self }
    return String(decoding: utf8.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
  }

  /// The text as the value of a parameter, in quotes when it has to be; a double quote cannot occur in one
  /// (RFC 5545 section 3.2), so it becomes a single one.
  func parameterValue() -> String {
    let clean = String(decoding: withoutControls().utf8.map { $0 == 34 ? 39 : $0 }, as: UTF8.self)
    return clean.utf8.contains { $0 == 44 || $0 == 58 || $0 == 59 } ? "\"\(clean)\"" : clean
  }
}
