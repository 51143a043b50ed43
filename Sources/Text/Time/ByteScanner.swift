/// Reads a short ASCII text from left to right.
struct ByteScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { index == bytes.count }

  /// A whole number of so many digits, not followed by a further digit; nothing is taken otherwise.
  mutating func digits(_ length: ClosedRange<Int>) -> Int? {
    var end = index
    var value = 0
    while end < bytes.count, (48...57).contains(bytes[end]), end - index < length.upperBound {
      value = value * 10 + Int(bytes[end] - 48)
      end += 1
    }
    guard length.contains(end - index) else { return nil }
    if end < bytes.count, (48...57).contains(bytes[end]), length.lowerBound == length.upperBound, length.upperBound != 2
    {
      return nil
    }
    index = end
    return value
  }

  /// Takes a text when it comes next.
  mutating func take(_ text: StaticString) -> Bool {
    take(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Takes a text when it comes next.
  mutating func take(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { take($0) }
  }

  /// Takes spaces; whether there was one.
  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = index
    while index < bytes.count, bytes[index] == 32 { index += 1 }
    return index > start
  }

  private mutating func take(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + text.count <= bytes.count, bytes[index..<(index + text.count)].elementsEqual(text) else {
      return false
    }
    index += text.count
    return true
  }
}
