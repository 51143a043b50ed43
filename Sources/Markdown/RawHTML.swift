/// What raw HTML is, where none is allowed.
enum RawHTML {
  /// Whether there is nothing but comments: authors leave marks such as `<!-- more -->`.
  static func isComment(_ html: UnsafeBufferPointer<UInt8>) -> Bool {
    var text = html[...]
    while let first = text.first, first <= 0x20 { text.removeFirst() }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    guard text.starts(with: "<!--".utf8), text.count >= 7, text.suffix(3).elementsEqual("-->".utf8) else {
      return false
    }
    let inside = text.dropFirst(4).dropLast(3)
    return !inside.indices.contains { inside[$0] == 0x3E && inside[..<$0].suffix(2).elementsEqual("--".utf8) }
  }

  /// Whether a tag is `<br>`, `<br/>` or `<br />`: a line break, and the only one that fits in a table.
  static func isBreak(_ html: UnsafeBufferPointer<UInt8>) -> Bool {
    guard html.count >= 4, html[0] == UInt8(ascii: "<"), html[1] | 0x20 == UInt8(ascii: "b"),
      html[2] | 0x20 == UInt8(ascii: "r")
    else { return false }
    return html[3...].allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
  }

  /// Whether a paragraph would be empty without its raw HTML.
  static func isAll(of paragraph: Node) -> Bool {
    var child = paragraph.firstChild
    while let node = child {
      guard node.kind == .softBreak || node.kind == .htmlInline && !isBreak(node.literal) else {
        return false
      }
      child = node.next
    }
    return true
  }
}
