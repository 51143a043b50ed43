/// Reads a JSON text into a value.
struct JSONReading {
  /// Where a text stops being JSON.
  struct Failure: Error, Equatable {
    /// The offset in bytes.
    let offset: Int
  }

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// The value of a text.
  static func value(of bytes: [UInt8]) throws(Failure) -> JSONValue {
    var reading = JSONReading(bytes: bytes)
    let value = try reading.value()
    reading.skipSpace()
    guard reading.index == bytes.count else { throw Failure(offset: reading.index) }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var failure: Failure { Failure(offset: index) }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func take(word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
    let text = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[index...].starts(with: text) else { throw failure }
    index += text.count
    return value
  }

  private mutating func value() throws(Failure) -> JSONValue {
    skipSpace()
    guard index < bytes.count, depth < 200 else { throw failure }
    depth += 1
    defer { depth -= 1 }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try take(word: "true", .flag(true))
    case UInt8(ascii: "f"): return try take(word: "false", .flag(false))
    case UInt8(ascii: "n"): return try take(word: "null", .null)
    default: return try number()
    }
  }

  private mutating func object() throws(Failure) -> JSONValue {
    index += 1
    var values: [String: JSONValue] = [:]
    if take(UInt8(ascii: "}")) { return .object(values) }
    repeat {
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw failure }
      let name = try string()
      guard take(UInt8(ascii: ":")) else { throw failure }
      values[name] = try value()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw failure }
    return .object(values)
  }

  private mutating func list() throws(Failure) -> JSONValue {
    index += 1
    var values: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .list(values) }
    repeat { values.append(try value()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw failure }
    return .list(values)
  }

  private mutating func number() throws(Failure) -> JSONValue {
    let start = index
    while index < bytes.count, bytes[index].isASCIIDigit || "+-.eE".utf8.contains(bytes[index]) { index += 1 }
    guard index - start < 64, let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)) else {
      throw failure
    }
    return .number(number)
  }

  private mutating func string() throws(Failure) -> String {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") { try escape(to: &text) } else { text.append(byte) }
    }
    throw failure
  }

  private mutating func escape(to text: inout [UInt8]) throws(Failure) {
    guard index < bytes.count else { throw failure }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"):
      var value = try unit()
      if (0xD800...0xDBFF).contains(value), bytes[index...].starts(with: "\\u".utf8) {
        index += 2
        let low = try unit()
        value = (0xDC00...0xDFFF).contains(low) ? 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
      }
      text += String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8
    default: text.append(byte)
    }
  }

  private mutating func unit() throws(Failure) -> UInt32 {
    guard index + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
    else { throw failure }
    index += 4
    return value
  }
}

extension TextInput {
  /// The whole text as JSON.
  func json() throws(ImportRefusal) -> JSONValue {
    let bytes = try all()
    do throws(JSONReading.Failure) {
      return try JSONReading.value(of: bytes)
    } catch {
      throw .noJSON(name, offset: error.offset)
    }
  }
}
