/// A value of a JSON text (RFC 8259).
indirect enum JSONValue: Equatable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// The value of a name; nil when this is no object or the value is null.
  subscript(name: String) -> JSONValue? {
    guard case .object(let values) = self, let value = values[name], value != .null else { return nil }
    return value
  }

  /// The text; a number in its digits.
  var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    default: nil
    }
  }

  /// The values of a list; none for anything else.
  var list: [JSONValue] { if case .list(let values) = self { values } else { [] } }

  /// Whether it is true, or a number other than 0.
  var isTrue: Bool {
    switch self {
    case .flag(let flag): flag
    case .number(let number): number != 0
    default: false
    }
  }

  /// The number, also one that is written as a text.
  var number: Double? {
    switch self {
    case .number(let number): number
    case .text(let text): Double(text)
    default: nil
    }
  }
}
