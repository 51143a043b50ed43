import Markdown
import Text

/// What a reader finds in a page: words, links, pictures, headings, lists and tables.
///
/// The shape of a text before and after it became Markdown tells what was lost on the way.
public struct TextShape: Sendable, Equatable {
  /// The words in order: letters and digits, nothing else.
  public private(set) var words: [String] = []
  /// Where links lead.
  public private(set) var links: [String] = []
  /// The addresses of the pictures.
  public private(set) var images: [String] = []
  /// The headings: level and words.
  public private(set) var headings: [String] = []
  /// For each list, the number of its items.
  public private(set) var lists: [Int] = []
  /// For each table, its rows and columns.
  public private(set) var tables: [String] = []

  /// The shape of a page or a part of one.
  public init(html: [UInt8]) {
    guard let tree = HTMLTree(parsing: html), let root = tree.root else { return }
    var text: [UInt8] = []
    read(root, into: &text)
    words = Self.words(of: text)
  }

  /// The shape of a Markdown text as the site shows it; nil when the text is refused as too knotted.
  public init?(markdown: [UInt8]) {
    guard let document = try? Document(parsing: markdown) else { return nil }
    var renderer = HTMLRenderer()
    renderer.hasHeadingIDs = false
    var buffer = ByteBuffer(capacity: markdown.count * 3 / 2)
    renderer.render(document, into: &buffer)
    self.init(html: buffer.bytes)
  }

  /// The words of this text that the other one lacks, each as often as it is missing.
  public func words(missingIn other: TextShape) -> [String] {
    var counts: [String: Int] = [:]
    for word in other.words { counts[word, default: 0] += 1 }
    return words.filter { word in
      guard let count = counts[word], count > 0 else { return true }
      counts[word] = count - 1
      return false
    }
  }

  /// The words of a text: runs of letters, digits and marks.
  static func words(of text: [UInt8]) -> [String] {
    var words: [String] = []
    var start = 0
    for index in 0...text.count {
      let isWord = index < text.count && (text[index].isASCIILetter || text[index].isASCIIDigit || text[index] >= 0x80)
      if isWord { continue }
      if index > start { words += nonASCIIWords(text[start..<index]) }
      start = index + 1
    }
    return words
  }

  /// Splits at spaces and punctuation beyond ASCII.
  private static func nonASCIIWords(_ run: ArraySlice<UInt8>) -> [String] {
    let text = String(decoding: run, as: UTF8.self)
    guard run.contains(where: { $0 >= 0x80 }) else { return [text] }
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark, .otherSymbol:
        word.append(scalar)
      default:
        if !word.isEmpty { words.append(String(word)) }
        word.removeAll()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  private mutating func read(_ node: HTMLNode, into text: inout [UInt8]) {
    if let characters = node.text {
      if !node.isComment { text.append(contentsOf: characters) }
      return
    }
    if node.isUnseen { return }
    switch node.role {
    case .hidden: return
    case .unscripted where node.previousElement?.role == .image: return
    case .lineBreak: text.append(0x20)
    case .image:
      if node.isPixel { return }
      if let source = node["src"] { images.append(Self.plain(source)) }
    case .link:
      if let address = node["href"]?.trimmedAddress, !address.isEmpty,
        !node.trimmedText.isEmpty || node.holds({ $0.role == .image })
      {
        links.append(Self.plain(address))
      }
    case .heading(let level):
      let title = node.trimmedText
      if !title.isEmpty { headings.append("\(level) \(Self.words(of: Array(title.utf8)).joined(separator: " "))") }
    case .list: lists.append(node.children.count { $0.role == .item && !$0.trimmedText.isEmpty })
    case .table:
      let table = HTMLTable(node)
      if table.isData { tables.append("\(table.grid.count) × \(table.grid.first?.count ?? 0)") }
    default: break
    }
    let isBlock = node.role.isBlock
    if isBlock { text.append(0x20) }
    for child in node.children { read(child, into: &text) }
    if isBlock { text.append(0x20) }
  }

  /// An address without the differences that mean nothing.
  private static func plain(_ address: String) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in address.trimmedAddress.utf8 {
      let isPlain = byte > 0x20 && byte < 0x7F && !"<>\\`\"[]{}^|".utf8.contains(byte)
      if isPlain {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
