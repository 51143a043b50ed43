/// Looks at eight bytes at a time for the few that an escaping has to do something about. On the content of feeds,
/// which is most of what a site writes, this takes a third of the instructions of a look at each byte.
struct PlainRun {
  private let first: UInt64
  private let second: UInt64

  /// Looks for two ASCII characters, and always for what may begin a character that XML forbids or discourages.
  @inline(__always)
  init(until first: UInt8, or second: UInt8) {
    self.first = UInt64(first) &* PlainRun.ones
    self.second = UInt64(second) &* PlainRun.ones
  }

  /// Where the first such byte at or after an index stands; at most seven bytes before the end nothing is looked
  /// at, so the byte there may be a plain one.
  @inline(__always)
  func end(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= utf8.count {
      let found = marks(in: PlainRun.word(in: utf8, at: index))
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    return index
  }

  /// The lowest mark set is that of the first such byte; marks above it mean nothing.
  @inline(__always)
  private func marks(in word: UInt64) -> UInt64 {
    let controls = (word &- 0x20 &* PlainRun.ones) & ~word
    let forbidden =
      PlainRun.zeros(word ^ 0x7F &* PlainRun.ones) | PlainRun.zeros(word ^ 0xC2 &* PlainRun.ones)
      | PlainRun.zeros(word ^ 0xEF &* PlainRun.ones)
    return (controls | forbidden | PlainRun.zeros(word ^ first) | PlainRun.zeros(word ^ second)) & PlainRun.highBits
  }

  /// Where a byte stands first at or after an index; the end when it does not.
  @inline(__always)
  static func index(of byte: UInt8, in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let pattern = UInt64(byte) &* ones
    var index = start
    while index + 8 <= utf8.count {
      let found = zeros(word(in: utf8, at: index) ^ pattern) & highBits
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < utf8.count, utf8[index] != byte { index += 1 }
    return index
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// A byte of zero sets the high bit in its place, the lowest one for sure.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }

  @inline(__always)
  private static func word(in utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(utf8).loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}
