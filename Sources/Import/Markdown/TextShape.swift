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
    words = VisibleWords(tree).list
    read(root)
  }

  /// The shape of a Markdown text as the site shows it; nil when the text is refused as too knotted.
  public init?(markdown: [UInt8]) {
    guard let html = VisibleWords.page(of: markdown) else { return nil }
    self.init(html: html)
  }

  private mutating func read(_ node: HTMLNode) {
    if !node.isElement || node.isUnseen { return }
    switch node.role {
    case .hidden: return
    case .unscripted where node.previousElement?.role == .image: return
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
      let title = VisibleWords(of: node.content).list
      if !title.isEmpty { headings.append("\(level) \(title.joined(separator: " "))") }
    case .list: lists.append(node.children.count { $0.role == .item && !$0.trimmedText.isEmpty })
    case .table:
      let table = HTMLTable(node)
      if table.isData { tables.append("\(table.grid.count) × \(table.grid.first?.count ?? 0)") }
    default: break
    }
    for child in node.children { read(child) }
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
