import CGumbo

/// Reads the tree of a page into blocks.
struct HTMLReading {
  /// What becomes of addresses.
  let addresses: AddressRule
  private(set) var losses: [Loss: Int] = [:]
  private let breaksLines: Bool
  /// The characters of links that were taken out on purpose.
  private(set) var omitted: [UInt8] = []
  var blocks: [Block] = []
  var line: [Inline] = []
  private var marks: [Inline.Mark] = []
  private var heading: Int?
  private(set) var nesting = 0
  private var codeDepth = 0

  /// Lists and quotes inside each other; deeper ones are laid out side by side.
  static let deepest = 20

  /// - Parameter breaksLines: whether a line end in the text is one for the reader, and an empty line a paragraph.
  init(addresses: AddressRule, breaksLines: Bool = false) {
    self.addresses = addresses
    self.breaksLines = breaksLines
  }

  /// The blocks of all that is below a node.
  mutating func blocks(of root: HTMLNode) -> [Block] {
    children(of: root)
    flush()
    return blocks
  }

  mutating func lose(_ loss: Loss) { losses[loss, default: 0] += 1 }

  mutating func children(of node: HTMLNode) {
    for child in node.children { read(child) }
  }

  mutating func read(_ node: HTMLNode) {
    if let text = node.text {
      if !node.isComment { add(text) }
      return
    }
    if node.isUnseen { return }
    switch node.role {
    case .hidden: break
    case .inline: children(of: node)
    case .lineBreak: line.append(.lineBreak)
    case .emphasis: around(node, with: .emphasis)
    case .strong: around(node, with: .strong)
    case .strike: around(node, with: .strike)
    case .quotation: readQuotation(node)
    case .code: readCode(node)
    case .link: readLink(node)
    case .image: readImage(node)
    case .embedded: readEmbedded(node)
    case .unscripted: if node.previousElement?.role != .image { children(of: node) }
    default: readBlock(node)
    }
  }

  private mutating func readBlock(_ node: HTMLNode) {
    flush()
    switch node.role {
    case .heading(let level):
      let outer = heading
      heading = level
      children(of: node)
      flush()
      heading = outer
    case .definitionTerm:
      around(node, with: .strong)
    case .rule: blocks.append(.rule)
    case .figure: readFigure(node)
    case .preformatted: readPreformatted(node)
    case .quote:
      let inner = inside { $0.children(of: node) }
      if !inner.isEmpty { blocks.append(contentsOf: nesting < Self.deepest ? [.quote(inner)] : inner) }
    case .list(let isOrdered): readList(node, isOrdered: isOrdered)
    case .item: readList(of: [node], start: nil)
    case .table: readTable(node)
    default: children(of: node)
    }
    flush()
  }

  /// What some nodes yield, apart from what is around them.
  mutating func inside(_ read: (inout HTMLReading) -> Void) -> [Block] {
    let (outerBlocks, outerHeading) = (blocks, heading)
    blocks = []
    heading = nil
    nesting += 1
    read(&self)
    flush()
    nesting -= 1
    defer {
      blocks = outerBlocks
      heading = outerHeading
    }
    return blocks
  }

  /// Ends the paragraph; marks that are open go on in the next one.
  mutating func flush() {
    guard line.contains(where: { !$0.isOpening }) else { return }
    // Between two blocks there is nothing but line ends, often.
    let inlines = line + marks.reversed().map { Inline.close($0) }
    line = marks.map { .open($0) }
    for paragraph in InlineTidying.paragraphs(of: inlines) {
      blocks.append(heading.map { .heading(level: $0, paragraph) } ?? .paragraph(paragraph))
    }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    if codeDepth > 0 {
      line.append(.code(text.map { $0.isHTMLSpace ? 0x20 : $0 }))
      return
    }
    var words: [UInt8] = []
    var isAfterSpace = false
    for byte in text {
      if breaksLines, byte == UInt8(ascii: "\n") {
        if !words.isEmpty { line.append(.text(words)) }
        words = []
        isAfterSpace = false
        line.append(.lineBreak)
      } else if byte.isHTMLSpace {
        if words.isEmpty, !isAfterSpace { line.append(.space) }
        isAfterSpace = true
      } else {
        if isAfterSpace, !words.isEmpty { words.append(0x20) }
        isAfterSpace = false
        // Control characters cannot be shown, and stop some programs.
        if byte >= 0x20, byte != 0x7F { words.append(byte) }
      }
    }
    if !words.isEmpty { line.append(.text(words)) }
    if isAfterSpace, !words.isEmpty { line.append(.space) }
  }

  private mutating func around(_ node: HTMLNode, with mark: Inline.Mark) {
    line.append(.open(mark))
    marks.append(mark)
    children(of: node)
    marks.removeLast()
    line.append(.close(mark))
  }

  private mutating func readQuotation(_ node: HTMLNode) {
    line.append(.text(Array("“".utf8)))
    children(of: node)
    line.append(.text(Array("”".utf8)))
  }

  private mutating func readCode(_ node: HTMLNode) {
    if node.holds({ $0.role == .link || $0.role == .image || $0.role.isBlock }) {
      codeDepth += 1
      children(of: node)
      codeDepth -= 1
    } else {
      line.append(.code(node.content.map { $0.isHTMLSpace ? 0x20 : $0 }))
    }
  }

  private mutating func readLink(_ node: HTMLNode) {
    guard let written = node["href"]?.trimmedAddress, !written.isEmpty else { return children(of: node) }
    switch addresses.outcome(for: written, .link, words: node.trimmedText) {
    case .kept(let address, let loss):
      if let loss { lose(loss) }
      guard !marks.contains(where: \.isLink) else { return children(of: node) }
      around(node, with: .link(address: address, title: node["title"] ?? ""))
    case .wordsOnly(let loss):
      lose(loss)
      children(of: node)
    case .removed(let loss):
      lose(loss)
      omitted += node.content + [0x20]
    }
  }

  private mutating func readImage(_ node: HTMLNode) {
    if node.isPixel { return lose(.pixel) }
    let sources = ["src", "data-src", "data-lazy-src", "data-original"].compactMap { node[$0]?.trimmedAddress }
    let alternative = node["alt"] ?? ""
    // Pictures that wait to be loaded have an empty one in front.
    let source = sources.first { !$0.isEmpty && !$0.hasPrefix("data:image/gif") } ?? sources.first ?? ""
    guard !source.isEmpty else {
      lose(.image)
      return line.append(.text(Array(alternative.utf8)))
    }
    switch addresses.outcome(for: source, .image, words: alternative) {
    case .kept(let address, let loss):
      if let loss { lose(loss) }
      line.append(.image(address: address, alternative: alternative, title: ""))
    case .wordsOnly(let loss):
      lose(loss)
      if !alternative.isEmpty { line.append(.text(Array(alternative.utf8))) }
    case .removed(let loss): lose(loss)
    }
  }
}
