import Text

/// A link or an image of a document.
public struct Link: Sendable, Hashable {
  /// Where it leads, as typed, entities and escapes resolved.
  public let destination: String
  /// Whether it is an image.
  public let isImage: Bool
  /// The words of the link, or the alternative text of the image.
  public let text: String
  /// Where it is typed: the destination itself, or the start of a link that uses a definition. The line and the
  /// column, both from 1, count in the text given to the parser.
  public let position: SourcePosition
}

extension Document {
  /// The links and the images, in order of reading; footnotes come last.
  public var linksAndImages: [Link] {
    var finder = LinkFinder(source: source)
    walk(&finder)
    return finder.links
  }

  /// Where the links and the images lead that do not begin with `http`, each destination once, without the work of
  /// finding their places.
  public var destinations: [Destination] { survey.destinations }

  /// The links, in order of reading.
  public var links: [Link] { linksAndImages.filter { !$0.isImage } }
  /// The images, in order of reading.
  public var images: [Link] { linksAndImages.filter(\.isImage) }
}

/// cmark-gfm knows the line on which a link ends and the column at which it starts, and neither in a table. The
/// destination is there to be found, in the lines of the block, after the one before it.
private struct LinkFinder: NodeVisitor {
  var links: [Link] = []
  private let source: ArraySlice<UInt8>
  private var blockLines: SourceLines
  private var places: SourceLines
  /// Where to look for the next destination, and where its block ends.
  private var rest: Range<Int>
  /// The bytes that may still be looked at: destinations that come from definitions are looked for in vain.
  private var patience: Int

  init(source: ArraySlice<UInt8>) {
    self.source = source
    blockLines = SourceLines(source)
    places = SourceLines(source)
    rest = source.startIndex..<source.startIndex
    patience = 20 * source.count
  }

  mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .codeBlock, .htmlBlock: return false
    case .element where node.element?.isParagraph != true: break
    case .paragraph, .heading, .tableRow, .element:
      let start = blockLines.start(ofLine: node.line) ?? source.endIndex
      let end = blockLines.start(ofLine: node.lastLine + 1) ?? source.endIndex
      rest = start..<max(start, end)
    case .link where holdsImage(node):
      // The image is typed first: its destination must not be looked for after that of the link.
      break
    case .link, .image: add(node)
    default: break
    }
    return true
  }

  mutating func leave(_ node: Node) {
    if node.kind == .link, holdsImage(node) { add(node) }
  }

  private func holdsImage(_ link: Node) -> Bool {
    link.firstChild?.kind == .image && link.firstChild?.next == nil
  }

  private mutating func add(_ node: Node) {
    links.append(
      Link(
        destination: String(decoding: node.destination, as: UTF8.self), isImage: node.kind == .image,
        text: PlainText.string(of: node), position: position(of: node)))
  }

  private mutating func position(of node: Node) -> SourcePosition {
    if let found = find(node.destination) { return places.position(atOffset: found) }
    if let words = node.firstChild, words.kind == .text, let found = find(words.literal) {
      let mark = node.kind == .image ? 2 : 1
      return places.position(atOffset: max(found - mark, source.startIndex))
    }
    guard let start = places.start(ofLine: node.line) else {
      return SourcePosition(line: node.line, column: 1)
    }
    return places.position(atOffset: min(start + node.column - 1, source.endIndex))
  }

  private mutating func find(_ sought: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = sought.first, rest.count >= sought.count, patience > 0 else { return nil }
    for index in rest.lowerBound...(rest.upperBound - sought.count) where source[index] == first {
      guard source[index...].starts(with: sought) else { continue }
      rest = (index + sought.count)..<rest.upperBound
      return index
    }
    patience -= rest.count
    return nil
  }
}
