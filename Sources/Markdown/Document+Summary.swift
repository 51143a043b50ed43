extension Document {
  /// The words of the first paragraphs, at most `characters` of them, cut between two words with an ellipsis.
  ///
  /// Only paragraphs that stand by themselves count: no headings, lists, quotes, tables, code, images, footnotes.
  public func excerpt(maximum characters: Int) -> String {
    var words: [UInt8] = []
    var block = root?.firstChild
    while let node = block, words.count < characters * 4 {
      if node.kind == .paragraph {
        let text = Self.words(of: node)
        if !text.isEmpty {
          if !words.isEmpty { words.append(0x20) }
          words.append(contentsOf: text)
        }
        if Self.scalarCount(words[...]) > characters { break }
      }
      block = node.next
    }
    return Self.cut(words, to: characters)
  }

  /// The words of the text: code blocks and raw HTML do not count, nor do marks standing alone.
  public var wordCount: Int {
    var counter = WordCounter()
    walk(&counter)
    return counter.count
  }

  private static func words(of paragraph: Node) -> [UInt8] {
    var words = PlainText.bytes(of: paragraph, withImages: false)[...]
    while let last = words.last, last == 0x20 { words.removeLast() }
    while let first = words.first, first == 0x20 { words.removeFirst() }
    return Array(words)
  }

  /// Cuts after a word, so that at most `characters` scalars are left with the ellipsis.
  private static func cut(_ words: [UInt8], to characters: Int) -> String {
    guard scalarCount(words[...]) > characters else { return String(decoding: words, as: UTF8.self) }
    guard characters > 1 else { return "" }
    var end = words.startIndex
    var scalars = 0
    for index in words.indices where words[index] & 0xC0 != 0x80 {
      end = index
      if scalars == characters - 1 { break }
      scalars += 1
    }
    let kept = words[..<end].lastIndex(of: 0x20).map { words[..<$0] } ?? words[..<end]
    let text = String(decoding: kept, as: UTF8.self)[...]
    return text.trimmingEnd(of: " ,;:.–—\u{A0}\u{202F}") + "…"
  }

  private static func scalarCount(_ utf8: ArraySlice<UInt8>) -> Int {
    utf8.count(where: { $0 & 0xC0 != 0x80 })
  }
}

extension Substring {
  /// The text without these characters at its end.
  fileprivate func trimmingEnd(of characters: String) -> Substring {
    var text = self
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return text
  }
}

/// Counts what stands between spaces and holds a letter or a digit.
private struct WordCounter: NodeVisitor {
  var count = 0
  private var isInWord = false

  mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .text, .code:
      add(node.literal)
      return false
    case .emphasis, .strong, .strikethrough, .link: return true
    case .htmlBlock, .codeBlock: return false
    default:
      isInWord = false
      return true
    }
  }

  mutating func leave(_ node: Node) {}

  /// Words are short: a branch at each of their ends would cost more than everything else here.
  private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    var isInWord = isInWord ? 1 : 0
    var count = count
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == 0xC2 || byte == 0xE2, let width = Self.spaceWidth(byte, text, after: index) {
        isInWord = 0
        index += width - 1
        continue
      }
      let letter = ((byte | 0x20) &- 0x61 < 26 ? 1 : 0) | (byte &- 0x30 < 10 ? 1 : 0) | Int(byte >> 7)
      let next = letter | (byte > 0x20 ? isInWord : 0)
      count += next & ~isInWord
      isInWord = next
    }
    self.isInWord = isInWord == 1
    self.count = count
  }

  /// How many bytes a no-break space, or a space or mark of U+2000 to U+203F but the apostrophe, takes; nil for
  /// anything that belongs to a word.
  private static func spaceWidth(_ first: UInt8, _ text: UnsafeBufferPointer<UInt8>, after index: Int) -> Int? {
    switch first {
    case 0xC2 where index < text.count && text[index] < 0xC0: return 2
    case 0xE2 where index + 1 < text.count && text[index] == 0x80 && text[index + 1] != 0x99: return 3
    default: return nil
    }
  }
}
