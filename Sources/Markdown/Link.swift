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

  /// The links, in order of reading.
  public var links: [Link] { linksAndImages.filter { !$0.isImage } }
  /// The images, in order of reading.
  public var images: [Link] { linksAndImages.filter(\.isImage) }
}

/// cmark-gfm knows the line on which a link ends and the column at which it starts, and neither in a table. The
/// destination is there to be found, in the lines of the block, after the one before it.
private struct LinkFinder: NodeVisitor {
  let source: ArraySlice<UInt8>
  var links: [Link] = []
  private var block: Node?
  private var cursor: Int
  private var end: Int
  /// The last line whose start was looked for, so that the text is gone through once.
  private var line = 1
  private var lineStart: Int

  init(source: ArraySlice<UInt8>) {
    self.source = source
    cursor = source.startIndex
    end = source.startIndex
    lineStart = source.startIndex
  }

  mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .codeBlock, .htmlBlock: return false
    case .paragraph, .heading, .tableRow:
      block = node
      cursor = start(ofLine: node.line) ?? source.endIndex
      end = start(ofLine: node.lastLine + 1) ?? source.endIndex
    case .link where node.firstChild?.kind == .image && node.firstChild?.next == nil:
      // The image is typed first: its destination must not be looked for after that of the link.
      break
    case .link, .image: add(node)
    default: break
    }
    return true
  }

  mutating func leave(_ node: Node) {
    if node.kind == .link, node.firstChild?.kind == .image, node.firstChild?.next == nil { add(node) }
  }

  private mutating func add(_ node: Node) {
    links.append(
      Link(
        destination: String(decoding: node.destination, as: UTF8.self), isImage: node.kind == .image,
        text: PlainText.string(of: node), position: position(of: node)))
  }

  private mutating func position(of node: Node) -> SourcePosition {
    let sought = node.destination
    if !sought.isEmpty, end > cursor, let found = find(sought) {
      cursor = found + sought.count
      return position(atOffset: found)
    }
    guard let start = start(ofLine: node.line) else { return SourcePosition(line: node.line, column: 1) }
    return position(atOffset: min(start + node.column - 1, source.endIndex))
  }

  private func find(_ sought: UnsafeBufferPointer<UInt8>) -> Int? {
    guard end - cursor >= sought.count else { return nil }
    return (cursor...(end - sought.count)).first { source[$0] == sought[0] && source[$0...].starts(with: sought) }
  }

  private mutating func position(atOffset offset: Int) -> SourcePosition {
    var line = block?.line ?? 1
    var start = start(ofLine: line) ?? source.startIndex
    while let next = self.start(ofLine: line + 1), next <= offset {
      line += 1
      start = next
    }
    let before = String(decoding: source[start..<max(start, offset)], as: UTF8.self)
    return SourcePosition(line: line, column: before.count + 1)
  }

  private mutating func start(ofLine number: Int) -> Int? {
    if number < line { (line, lineStart) = (1, source.startIndex) }
    guard let start = SourceLines.start(ofLine: number - line + 1, in: source[lineStart...]) else { return nil }
    (line, lineStart) = (number, start)
    return start
  }
}
