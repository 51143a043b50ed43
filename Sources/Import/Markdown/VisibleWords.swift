import Markdown
import Text

/// The words that a reader sees in a page, in order: runs of letters, digits and marks.
///
/// They are kept as one text, a space behind each: two pages with the same words are compared at once.
struct VisibleWords: Sendable, Equatable {
  private let bytes: [UInt8]

  /// The words of a page or a part of one.
  init(_ tree: HTMLTree?) {
    var text: [UInt8] = []
    if let root = tree?.root { Self.read(root, into: &text) }
    self.init(of: text)
  }

  /// The words of a Markdown text as the site shows it; nil when the text is refused as too knotted.
  init?(markdown: [UInt8]) {
    guard let html = Self.page(of: markdown) else { return nil }
    self.init(HTMLTree(parsing: html))
  }

  /// The words of a text without marks.
  init(of text: [UInt8]) {
    var words: [UInt8] = []
    words.reserveCapacity(text.count + 1)
    var index = 0
    while index < text.count {
      let byte = text[index]
      let isWord: Bool
      var width = 1
      if byte < 0x80 {
        isWord = byte.isASCIILetter || byte.isASCIIDigit
      } else {
        width = min(Self.width(of: byte), text.count - index)
        isWord = Self.isWord(text[index..<(index + width)])
      }
      if isWord {
        for offset in index..<(index + width) { words.append(text[offset]) }
      } else if let last = words.last, last != 0x20 {
        words.append(0x20)
      }
      index += width
    }
    if let last = words.last, last != 0x20 { words.append(0x20) }
    bytes = words
  }

  /// The words, one by one.
  var list: [String] { bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) } }

  /// The words of this text that the other one lacks, each as often as it is missing.
  func missing(in other: VisibleWords) -> [String] {
    if bytes == other.bytes { return [] }
    var counts: [String: Int] = [:]
    for word in other.list { counts[word, default: 0] += 1 }
    return list.filter { word in
      guard let count = counts[word], count > 0 else { return true }
      counts[word] = count - 1
      return false
    }
  }

  /// A Markdown text as the site shows it; nil when it is refused.
  static func page(of markdown: [UInt8]) -> [UInt8]? {
    guard let document = try? Document(parsing: markdown) else { return nil }
    var renderer = HTMLRenderer()
    renderer.hasHeadingIDs = false
    var buffer = ByteBuffer(capacity: markdown.count * 3 / 2)
    renderer.render(document, into: &buffer)
    return buffer.bytes
  }

  private static func read(_ node: HTMLNode, into text: inout [UInt8]) {
    if let characters = node.text {
      if !node.isComment { text.append(contentsOf: characters) }
      return
    }
    if node.isUnseen { return }
    let role = node.role
    switch role {
    case .hidden: return
    case .unscripted where node.previousElement?.role == .image: return
    case .lineBreak: text.append(0x20)
    case .image: if node.isPixel { return }
    default: break
    }
    if role.isBlock { text.append(0x20) }
    for child in node.children { read(child, into: &text) }
    if role.isBlock { text.append(0x20) }
  }

  // MARK: Characters

  private static func width(of first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// Whether a character beyond ASCII belongs to a word.
  private static func isWord(_ character: ArraySlice<UInt8>) -> Bool {
    let (first, second) = (character.first ?? 0, character.dropFirst().first ?? 0)
    switch (first, second) {
    // Latin letters with marks, but for the signs of multiplication and division
    case (0xC3, _): return second != 0x97 && second != 0xB7
    case (0xC4...0xC9, _): return true
    // Spaces, dashes, quotation marks
    case (0xE2, 0x80): return false
    default: break
    }
    guard let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first else { return false }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark, .otherSymbol:
      return true
    default: return false
    }
  }
}
