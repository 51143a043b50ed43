import CMarkGFM
import Text

/// Reads elements of HTML among blocks: one may begin in one block of raw HTML and end in another, with Markdown
/// between them.
struct BlockElements {
  /// An element that is open.
  private struct Frame {
    let name: String
    /// The node that holds what stands in it; nil for an element of which nothing is left.
    let node: Node?
  }

  /// How many elements may be open at once.
  private static let depth = 16

  private let container: Node
  private var frames: [Frame] = []
  /// The block of raw HTML that is read.
  private var block: Node
  private var line = 1
  /// The paragraph that is open, with the elements in it.
  private var paragraph: Node?
  private var inlines: [(name: String, node: Node)] = []
  /// The name of the video, the recording or the frame that is open: what stands in it is for old browsers.
  private var media: String?

  init(in container: Node) {
    self.container = container
    block = container
  }

  mutating func read() {
    var next = container.firstChild
    while let node = next {
      next = node.next
      if node.kind == .footnoteDefinition {
        // Notes stand at the end of the text, whatever is still open.
        frames = []
      } else if node.kind == .htmlBlock, let tokens = Self.known(node.literal) {
        read(tokens, of: node)
      } else if let holder = frames.last(where: { $0.node != nil })?.node {
        holder.append(node)
      }
    }
  }

  /// The pieces of raw HTML in which every element is known; nil for anything else.
  private static func known(_ html: UnsafeBufferPointer<UInt8>) -> KnownMarkup? {
    guard !RawHTML.isComment(html) else { return nil }
    let markup = KnownMarkup(Array(html))
    return markup.isKnown ? markup : nil
  }

  private mutating func read(_ markup: KnownMarkup, of node: Node) {
    block = node
    line = node.line
    var counted = 0
    for (index, token) in markup.tokens.enumerated() {
      line += markup.bytes[counted..<token.range.lowerBound].count { $0 == 0x0A }
      counted = token.range.lowerBound
      switch token.kind {
      case .text where media == nil: addText(CharacterReferences.resolved(markup.bytes[token.range]))
      case .start: start(token, in: markup, at: index)
      case .end: end(token.name)
      default: break
      }
    }
    endParagraph()
    media = nil
    node.remove()
  }

  private var lines: ClosedRange<Int> { line...max(line, block.lastLine) }

  // MARK: Blocks

  /// Adds a block where the next one belongs.
  private func add(_ node: Node) {
    if let holder = frames.last(where: { $0.node != nil })?.node {
      holder.append(node)
    } else {
      block.precede(with: node)
    }
  }

  private mutating func start(_ tag: HTMLToken, in markup: KnownMarkup, at index: Int) {
    guard media == nil else { return }
    if ElementReading.blocks.contains(tag.name) { return startBlock(tag, markup) }
    if ElementReading.media.contains(tag.name) {
      let source = tag["src"]?.value.isEmpty ?? true ? markup.source(from: index) : nil
      guard let node = ElementReading.media(tag, source: source, lines: lines) else { return }
      addInline(node)
      media = tag.name
    } else if tag.name == "img" {
      if let image = ElementReading.image(tag, lines: lines) { addInline(image) }
    } else if tag.name == "br" {
      if let lineBreak = Node.make(CMARK_NODE_LINEBREAK, lines: lines) { addInline(lineBreak) }
    } else if !ElementReading.empty.contains(tag.name) {
      startInline(tag, markup)
    }
  }

  private mutating func startBlock(_ tag: HTMLToken, _ markup: KnownMarkup) {
    endParagraph()
    if frames.last?.name == "p" { frames.removeLast() }
    switch tag.name {
    case "summary", "figcaption":
      let element = tag.name == "summary" ? KnownElement.summary : .caption
      guard let node = Node.make(element, isBlock: true, lines: lines) else { return }
      add(node)
      paragraph = node
    case "details":
      open(tag.name, .make(.details, isBlock: true, detail: tag["open"] == nil ? "" : "open", lines: lines))
    default:
      let direction = ElementReading.direction(of: tag)
      if direction == nil, ElementReading.isForLooks(tag),
        let tag = Node.make(leftOut: markup.text(of: tag), isBlock: true, lines: lines)
      {
        add(tag)
      }
      open(tag.name, direction.flatMap { .make(.part, isBlock: true, detail: $0, lines: lines) })
    }
  }

  private mutating func open(_ name: String, _ node: Node?) {
    guard frames.count < Self.depth else { return }
    if let node { add(node) }
    frames.append(Frame(name: name, node: node))
  }

  private mutating func end(_ name: String) {
    if let open = media {
      if open == name { media = nil }
    } else if ElementReading.blocks.contains(name) {
      endParagraph()
      if let place = frames.lastIndex(where: { $0.name == name }) { frames.removeSubrange(place...) }
    } else if let place = inlines.lastIndex(where: { $0.name == name }) {
      inlines.removeSubrange(place...)
    }
  }

  // MARK: Paragraphs

  private mutating func addInline(_ node: Node) {
    if paragraph == nil, let new = Node.make(CMARK_NODE_PARAGRAPH, lines: lines) {
      add(new)
      paragraph = new
    }
    (inlines.last?.node ?? paragraph)?.append(node)
  }

  private mutating func addText(_ written: String) {
    var words = written.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }).joined(separator: " ")
    let isFirst = paragraph?.firstChild == nil
    if words.isEmpty, isFirst { return }
    // A space beside an element counts.
    if !isFirst, written.first?.isWhitespace == true { words = " " + words }
    if words != " ", written.last?.isWhitespace == true { words += " " }
    if let text = Node.make(text: words, lines: lines) { addInline(text) }
  }

  private mutating func startInline(_ tag: HTMLToken, _ markup: KnownMarkup) {
    switch ElementReading.inline(tag, lines: lines) {
    case .node(let node) where inlines.count < Self.depth:
      addInline(node)
      inlines.append((tag.name, node))
    case .unknown:
      if let tag = Node.make(leftOut: markup.text(of: tag), isBlock: false, lines: lines) { addInline(tag) }
    default: break
    }
  }

  private mutating func endParagraph() {
    inlines = []
    guard let ended = paragraph else { return }
    paragraph = nil
    trimEnd(of: ended)
    guard ended.element == .caption, let image = ended.previous?.firstChild,
      ended.previous?.kind == .paragraph, image.next == nil, image.kind == .image, image.title.isEmpty,
      let words = ended.firstChild, words.next == nil, words.kind == .text
    else { return }
    // The caption of a picture is its title in Markdown.
    _ = cmark_node_set_title(image.pointer, String(decoding: words.literal, as: UTF8.self))
    ended.remove()
  }

  private func trimEnd(of paragraph: Node) {
    guard let last = paragraph.lastChild, last.kind == .text, last.literal.last == 0x20 else { return }
    let words = String(decoding: last.literal.dropLast(), as: UTF8.self)
    if words.isEmpty { return last.remove() }
    _ = cmark_node_set_literal(last.pointer, words)
  }
}
