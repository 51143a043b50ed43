/// Tells whether bytes are UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
///
/// Sixty-four bytes at a time: the letters with accents of European texts would otherwise cost a branch each, and the
/// standard library's check takes many times as long for them.
public enum UTF8Validity {
  /// Whether all of the bytes are UTF-8.
  public static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var check = Check()
    Bytes64.forEach(of: bytes) { block, _, _ in check.goesOn(block) }
    return check.isValid && check.wanted == 0
  }

  /// What the blocks so far were, and what they want of the next one.
  private struct Check {
    var isValid = true
    /// Which of the next bytes have to continue a character.
    var wanted: UInt64 = 0
    /// Whether the last byte was one whose next has a range of its own.
    private var last: (e0: UInt64, ed: UInt64, f0: UInt64, f4: UInt64) = (0, 0, 0, 0)

    /// Whether it is worth going on.
    @inline(__always)
    mutating func goesOn(_ block: Bytes64) -> Bool {
      let notASCII = block.atLeast(0x80)
      if notASCII == 0 {
        isValid = wanted == 0
        return isValid
      }
      let (two, three, four) = (block.atLeast(0xC2), block.atLeast(0xE0), block.atLeast(0xF0))
      let leads = block.atLeast(0xC0)
      // Of C0, C1 and F5 to FF nothing can come.
      guard leads == two, block.atLeast(0xF5) == 0 else { return refuse() }
      let continuing = two << 1 | three << 2 | four << 3 | wanted
      guard continuing == notASCII & ~leads else { return refuse() }
      wanted = two >> 63 | three >> 62 | four >> 61
      return (three | last.e0 | last.ed | last.f0 | last.f4) == 0 || hasRightSeconds(block)
    }

    /// Looks at what follows the first bytes that not every continuing byte may follow.
    private mutating func hasRightSeconds(_ block: Bytes64) -> Bool {
      let now = (e0: block.equal(0xE0), ed: block.equal(0xED), f0: block.equal(0xF0), f4: block.equal(0xF4))
      let (from90, fromA0) = (block.atLeast(0x90), block.atLeast(0xA0))
      let wrong =
        (now.e0 << 1 | last.e0) & ~fromA0 | (now.ed << 1 | last.ed) & fromA0
        | (now.f0 << 1 | last.f0) & ~from90 | (now.f4 << 1 | last.f4) & from90
      last = (now.e0 >> 63, now.ed >> 63, now.f0 >> 63, now.f4 >> 63)
      return wrong == 0 || refuse()
    }

    private mutating func refuse() -> Bool {
      isValid = false
      return false
    }
  }
}
