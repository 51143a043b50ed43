/// An address with a space behind words in brackets, `[the list](my list.pdf)`: no link for Markdown, and readers see the
/// signs (CommonMark section 6.3).
enum SpacedAddress {
  /// Longer ones are rather words in parentheses; and each search ends soon.
  private static let longest = 200

  /// The first one in a text; nil when there is none.
  static func first(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var start = 0
    while let bracket = text[start...].firstIndex(of: UInt8(ascii: "]")) {
      if let found = address(behind: bracket, in: text) { return found }
      start = bracket + 1
    }
    return nil
  }

  /// The one behind a closing bracket: it reads as the name of a file or as an address, and what follows the space is
  /// not the title of a link.
  static func address(behind bracket: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard bracket + 2 < text.count, text[bracket + 1] == UInt8(ascii: "(") else { return nil }
    let start = bracket + 2
    guard ![UInt8(ascii: "<"), UInt8(ascii: "{"), 0x20].contains(text[start]) else { return nil }
    var end = start
    var words = 1
    var isAddress = false
    scan: for index in start..<min(text.count, start + longest) {
      let byte = text[index]
      let followsSpace = text[index - 1] == 0x20
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
      case UInt8(ascii: ")"): return words > 1 && isAddress ? start..<end : nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("):
        // Here the title begins.
        if followsSpace { return words > 1 && isAddress ? start..<end : nil }
      case 0x20: continue scan
      case UInt8(ascii: "."), UInt8(ascii: "/"): isAddress = true
      default: break
      }
      if followsSpace { words += 1 }
      end = index + 1
    }
    return nil
  }
}
