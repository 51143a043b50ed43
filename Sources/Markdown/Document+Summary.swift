import Text

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
  public var wordCount: Int { survey.wordCount }

  /// How many words the text has, and where its links and images lead that do not begin with `http`, each destination
  /// once, in order of reading: both of one walk.
  public var survey: (wordCount: Int, destinations: [Destination]) {
    var survey = TextSurvey()
    walk(&survey)
    return (survey.words.count, survey.destinations)
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

/// Counts the words of a text and gathers destinations.
private struct TextSurvey: NodeVisitor {
  private(set) var words = WordCount()
  private(set) var destinations: [Destination] = []
  private var seen: Set<Destination> = []
  private static let web = Array("http".utf8)

  mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .text, .code:
      words.add(node.literal)
      return false
    case .emphasis, .strong, .strikethrough: return true
    case .link:
      add(node, isImage: false)
      return true
    case .htmlBlock, .codeBlock: return false
    case .image:
      add(node, isImage: true)
      words.endWord()
      return true
    default:
      words.endWord()
      return true
    }
  }

  mutating func leave(_ node: Node) {}

  private mutating func add(_ node: Node, isImage: Bool) {
    let bytes = node.destination
    // Most links lead to the web and need no look at the site.
    if bytes.starts(with: Self.web) { return }
    let found = Destination(text: String(decoding: bytes, as: UTF8.self), isImage: isImage)
    if seen.insert(found).inserted { destinations.append(found) }
  }
}
