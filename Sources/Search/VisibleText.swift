import Text

/// The first words of a text as readers see them, in one line.
struct VisibleText {
  /// The words in UTF-8, cut between two of them.
  let utf8: [UInt8]

  /// - Parameter bytes: the most bytes of UTF-8.
  init(of html: HTML, bytes limit: Int) {
    var words: [UInt8] = []
    words.reserveCapacity(limit)
    var markup = html.markup
    var isCut = false
    markup.withUTF8 { utf8 in
      var place = 0
      while place < utf8.count {
        let byte = utf8[place]
        switch byte {
        case UInt8(ascii: "<"):
          let end = utf8[place...].firstIndex(of: UInt8(ascii: ">")) ?? (utf8.count - 1)
          // A paragraph ends, a word in italics does not.
          if Self.breaks(utf8[place...end]) { Self.space(&words) }
          place = end
        case 0x09, 0x0A, 0x0D, 0x20: Self.space(&words)
        case UInt8(ascii: "&"):
          let (sign, width) = Self.reference(utf8[place...])
          words.append(sign)
          place += width - 1
        default: words.append(byte)
        }
        place += 1
        if words.count > limit + 16 {
          isCut = true
          break
        }
      }
    }
    if isCut { words = Self.cut(words, limit) }
    while words.last == UInt8(ascii: " ") { words.removeLast() }
    if isCut { words += " …".utf8 }
    utf8 = words
  }

  private static func space(_ words: inout [UInt8]) {
    if let last = words.last, last != UInt8(ascii: " ") { words.append(UInt8(ascii: " ")) }
  }

  private static func breaks(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }
    guard let first = name.first else { return false }
    return "phlbtdu".utf8.contains(first | 0x20) && name.dropFirst().first.map { $0 != UInt8(ascii: "e") } ?? false
  }

  private static func reference(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> (sign: UInt8, width: Int) {
    guard let semicolon = rest.prefix(8).firstIndex(of: UInt8(ascii: ";")) else { return (UInt8(ascii: "&"), 1) }
    let width = semicolon - rest.startIndex + 1
    switch String(decoding: rest[(rest.startIndex + 1)..<semicolon], as: UTF8.self) {
    case "amp": return (UInt8(ascii: "&"), width)
    case "lt": return (UInt8(ascii: "<"), width)
    case "gt": return (UInt8(ascii: ">"), width)
    case "quot": return (UInt8(ascii: "\""), width)
    case "#39": return (UInt8(ascii: "'"), width)
    default: return (UInt8(ascii: " "), width)
    }
  }

  private static func cut(_ words: [UInt8], _ limit: Int) -> [UInt8] {
    let head = words.prefix(limit)
    guard let space = head.lastIndex(of: UInt8(ascii: " ")) else {
      var end = head.count
      while end > 0, words[end] & 0xC0 == 0x80 { end -= 1 }
      return Array(words[..<end])
    }
    return Array(words[..<space])
  }
}
