/// Counts what stands between spaces and holds a letter or a digit, in a text that comes in pieces of valid UTF-8.
///
/// Spaces are U+0000 to U+0020, U+0080 to U+00BF (the no-break space among them), and U+2000 to U+203F but the apostrophe
/// U+2019; every other character outside ASCII counts as a letter.
public struct WordCount: Sendable {
  /// The words that have ended.
  private var ended = 0
  /// 1 inside a word, after its first letter.
  private var open: UInt64 = 0

  /// Nothing was counted yet.
  public init() {}

  /// The words so far.
  public var count: Int { ended + Int(open) }

  /// Ends the word that may still go on.
  public mutating func endWord() {
    ended += Int(open)
    open = 0
  }

  /// Goes on with a piece of the text.
  public mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    var spilled: UInt64 = 0
    Bytes64.forEach(of: text) { block, index, count in
      let (spaces, letters) = Self.classes(block, text, index, &spilled)
      let part: UInt64 = count == 64 ? .max : (1 << UInt64(count)) - 1
      let words = ~spaces & part
      // Adding letters to the stretches between spaces carries once out of each stretch with a letter.
      let (sum, carried) = words.addingReportingOverflow(letters & words)
      let (whole, carriedOn) = sum.addingReportingOverflow(open)
      ended += (whole & ~words & part).nonzeroBitCount
      open = count == 64 ? (carried || carriedOn ? 1 : 0) : whole >> UInt64(count) & 1
      return true
    }
  }

  /// Which bytes are spaces, and which letters or digits.
  /// - Parameter spilled: the first bytes that belong to a space of the block before, then those of the next one.
  @inline(__always)
  private static func classes(
    _ block: Bytes64, _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ spilled: inout UInt64
  ) -> (spaces: UInt64, letters: UInt64) {
    let notASCII = block.atLeast(0x80)
    let letters =
      notASCII | block.atLeast(0x30) & ~block.atLeast(0x3A) | block.atLeast(0x41) & ~block.atLeast(0x5B)
      | block.atLeast(0x61) & ~block.atLeast(0x7B)
    var spaces = ~block.atLeast(0x21) | spilled
    spilled = 0
    if notASCII != 0 {
      let two = block.equal(0xC2)
      let three =
        block.equal(0xE2) & following(block, text, index, 1, is: 0x80) & ~following(block, text, index, 2, is: 0x99)
      spaces |= two | two << 1 | three | three << 1 | three << 2
      spilled = two >> 63 | three >> 63 | three >> 62
    }
    return (spaces, letters)
  }

  /// Which bytes have `byte` at a distance of 1 or 2 behind them, in this block or the next one.
  @inline(__always)
  private static func following(
    _ block: Bytes64, _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ distance: Int, is byte: UInt8
  ) -> UInt64 {
    var mask = block.equal(byte) >> UInt64(distance)
    for ahead in 0..<distance where index + 64 + ahead < text.count && text[index + 64 + ahead] == byte {
      mask |= 1 << UInt64(64 - distance + ahead)
    }
    return mask
  }
}
