import Text

extension EightBytes {
  private static var topBits: UInt64 { EightBytes.all(0x80) }

  /// The bytes as small letters, and with how many letters and digits of ASCII they begin.
  @inline(__always)
  var folded: (bytes: UInt64, count: Int) {
    let plain = word & ~Self.topBits
    let small = plain | EightBytes.all(0x20)
    // The top bit of a byte says whether the byte lies in the range.
    let letters = Self.from(small, 0x61) & ~Self.from(small, 0x7B) & ~word
    let digits = Self.from(plain, 0x30) & ~Self.from(plain, 0x3A) & ~word
    let others = ~(letters | digits) & Self.topBits
    return (word | (letters & Self.topBits) >> 2, others.trailingZeroBitCount >> 3)
  }

  /// The top bit of each byte that is not smaller than a bound.
  @inline(__always)
  private static func from(_ bytes: UInt64, _ bound: UInt8) -> UInt64 { bytes &+ EightBytes.all(0x80 - bound) }
}
