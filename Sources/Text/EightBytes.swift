/// Eight bytes of a text, looked at together: for short texts, and where the first answer ends the question. `Bytes64` answers
/// for whole long texts.
///
/// A question is answered by marks: the highest bit of each byte for which it holds. The lowest mark is always right;
/// marks above it may be wrong, for what is borrowed from one byte to the next is not made up for.
public struct EightBytes: Sendable {
  /// The bytes, the first one lowest.
  public let word: UInt64

  /// The eight bytes from an index on, which must all be there.
  @inlinable @inline(__always)
  public init(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) {
    word = UInt64(littleEndian: UnsafeRawBufferPointer(utf8).loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Eight bytes that can be read.
  @inlinable @inline(__always)
  public init(_ start: UnsafePointer<UInt8>) {
    word = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
  }

  /// The bytes from an index on; what lies behind the end of the text is zero.
  @inlinable @inline(__always)
  public init(padding utf8: UnsafeBufferPointer<UInt8>, at index: Int) {
    if index + 8 <= utf8.count {
      self.init(utf8, at: index)
    } else {
      self.init(word: utf8[index...].prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
  }

  @usableFromInline
  init(word: UInt64) {
    self.word = word
  }

  /// The first bytes alone.
  @inlinable @inline(__always)
  public func prefix(_ count: Int) -> UInt64 { count >= 8 ? word : word & (1 << (8 * UInt64(count)) - 1) }

  /// The same byte eight times.
  @inlinable @inline(__always)
  public static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Where a byte stands.
  /// - Parameter eightfold: the byte, eight times.
  @inlinable @inline(__always)
  public func marks(_ eightfold: UInt64) -> UInt64 { EightBytes.zeros(word ^ eightfold) }

  /// Where a byte stands once some of its bits are set.
  @inlinable @inline(__always)
  public func marks(_ byte: UInt8, setting bits: UInt8) -> UInt64 {
    EightBytes.zeros((word | EightBytes.all(bits)) ^ EightBytes.all(byte))
  }

  /// Where control characters of ASCII below the space stand.
  @inlinable @inline(__always)
  public var controls: UInt64 { (word &- EightBytes.all(0x20)) & ~word }

  /// How many bytes stand before the first mark; nil when there is none.
  @inlinable @inline(__always)
  public static func distance(to marks: UInt64) -> Int? {
    let highest = marks & all(0x80)
    return highest == 0 ? nil : highest.trailingZeroBitCount >> 3
  }

  /// A byte of zero sets the high bit in its place, the lowest one for sure.
  @inlinable @inline(__always)
  static func zeros(_ word: UInt64) -> UInt64 { (word &- all(1)) & ~word }
}
