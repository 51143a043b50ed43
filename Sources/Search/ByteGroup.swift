/// Eight bytes of a text at once, the first one in the lowest place.
struct ByteGroup {
  let bytes: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let topBits: UInt64 = 0x80 * ones

  /// The bytes from a place on; what lies behind the end of the text is zero.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at place: Int) {
    if let start = text.baseAddress, place + 8 <= text.count {
      self.init(start + place)
    } else {
      self.init(bytes: text[place...].prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
  }

  private init(bytes: UInt64) {
    self.bytes = bytes
  }

  /// Eight bytes that can be read.
  @inline(__always)
  init(_ start: UnsafePointer<UInt8>) {
    bytes = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
  }

  /// The group as small letters, and with how many letters and digits of ASCII it begins.
  @inline(__always)
  var folded: (bytes: UInt64, count: Int) {
    let plain = bytes & ~Self.topBits
    let small = plain | 0x20 * Self.ones
    // The top bit of a byte says whether the byte lies in the range.
    let letters = Self.from(small, 0x61) & ~Self.from(small, 0x7B) & ~bytes
    let digits = Self.from(plain, 0x30) & ~Self.from(plain, 0x3A) & ~bytes
    let others = ~(letters | digits) & Self.topBits
    return (bytes | (letters & Self.topBits) >> 2, others.trailingZeroBitCount >> 3)
  }

  /// The top bit of each byte that is not smaller than a bound.
  @inline(__always)
  private static func from(_ bytes: UInt64, _ bound: UInt64) -> UInt64 { bytes &+ (0x80 - bound) * ones }

  /// The first bytes alone.
  @inline(__always)
  func prefix(_ count: Int) -> UInt64 { count >= 8 ? bytes : bytes & (1 << (8 * UInt64(count)) - 1) }
}
