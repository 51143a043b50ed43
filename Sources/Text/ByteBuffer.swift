/// A growing buffer of UTF-8 bytes: what every output is rendered into.
///
/// Reuse one buffer for many pages with `removeAll()`: it keeps its capacity.
public struct ByteBuffer: Sendable, Equatable {
  /// The bytes written so far.
  public private(set) var bytes: [UInt8]

  /// An empty buffer with room for `capacity` bytes.
  public init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// The number of bytes written so far.
  public var count: Int { bytes.count }

  /// Whether the next byte starts a line: nothing was written yet, or a line feed was the last byte.
  public var isAtLineStart: Bool { bytes.isEmpty || bytes[bytes.count - 1] == 10 }

  /// The bytes as text; invalid sequences become U+FFFD.
  public var string: String {
    guard bytes.withUnsafeBufferPointer(UTF8Validity.isValid) else { return String(decoding: bytes, as: UTF8.self) }
    return String(copying: UTF8Span(unchecked: bytes.span))
  }

  /// Forgets what was written and keeps the room.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Makes room for `count` more bytes.
  public mutating func reserve(_ count: Int) {
    let needed = bytes.count + count
    // Room asked for is given exactly: without doubling, each addition would move the whole buffer.
    if needed > bytes.capacity { bytes.reserveCapacity(max(needed, 2 * bytes.capacity)) }
  }

  /// Adds one byte.
  public mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Adds a string as it is, unescaped.
  public mutating func append(_ string: String) {
    let isDone: Void? = string.utf8.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0) }
    guard isDone == nil else { return }
    var string = string
    string.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Adds the bytes of a string literal without building a `String`.
  public mutating func append(literal: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Adds bytes as they are.
  public mutating func append(_ other: [UInt8]) {
    bytes.append(contentsOf: other)
  }

  /// Adds bytes as they are.
  public mutating func append(_ other: ArraySlice<UInt8>) {
    bytes.append(contentsOf: other)
  }

  /// Adds bytes as they are.
  public mutating func append(_ other: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: other)
  }

  /// Adds markup that is already safe.
  public mutating func append(_ html: HTML) {
    append(html.markup)
  }

  /// Adds a whole number in decimal digits.
  public mutating func append(_ number: Int) {
    append(String(number))
  }

  /// Adds a number from 0 to 99 in two digits.
  public mutating func append(twoDigits number: Int) {
    bytes.append(UInt8(truncatingIfNeeded: 48 + (number / 10) % 10))
    bytes.append(UInt8(truncatingIfNeeded: 48 + number % 10))
  }
}
