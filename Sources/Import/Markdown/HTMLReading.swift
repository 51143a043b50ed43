import CGumbo

/// Reads the tree of a page into blocks.
struct HTMLReading {
  /// What becomes of addresses.
  let addresses: AddressRule
  private(set) var losses: [Loss: Int] = [:]
  private let breaksLines: Bool
  /// The characters of links that were taken out on purpose.
  private(set) var omitted: [UInt8] = []
  private var blocks: [Block] = []
  private var line: [Inline] = []
  private var marks: [Inline.Mark] = []
  private var heading: Int?
  private var nesting = 0
  private var codeDepth = 0

  /// Lists and quotes inside each other; deeper ones are laid out side by side.
  private static let deepest = 20

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

  private mutating func children(of node: HTMLNode) {
    for child in node.children { read(child) }
  }

  private mutating func read(_ node: HTMLNode) {
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
  private mutating func inside(_ read: (inout HTMLReading) -> Void) -> [Block] {
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
  private mutating func flush() {
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

  /// A picture with a caption of words only is one thing; any other figure is what it holds, one after the other.
  private mutating func readFigure(_ node: HTMLNode) {
    let caption = node.first { $0.tag == GUMBO_TAG_FIGCAPTION }
    let inner = inside { reading in
      for child in node.children where child != caption { reading.read(child) }
    }
    if let caption, !caption.holds({ $0.role == .link || $0.role == .image || $0.role == .code }),
      case .paragraph(let line)? = inner.first, inner.count == 1, line.count == 1,
      case .image(let address, let alternative, _) = line[0], !caption.trimmedText.isEmpty
    {
      return blocks.append(
        .paragraph([.image(address: address, alternative: alternative, title: caption.trimmedText)]))
    }
    blocks += inner
    if let caption { children(of: caption) }
  }

  /// A player becomes a link to what it plays.
  private mutating func readEmbedded(_ node: HTMLNode) {
    let source = node.first { $0["src"] ?? $0["data"] != nil }.flatMap { $0["src"] ?? $0["data"] }?.trimmedAddress
    guard let source, !source.isEmpty else { return children(of: node) }
    lose(.embedded)
    flush()
    if case .kept(let address, _) = addresses.outcome(for: source, .link) {
      let mark = Inline.Mark.link(address: address, title: "")
      line += [.open(mark), .text(Array((node["title"] ?? address).utf8)), .close(mark)]
    }
    flush()
    children(of: node)
    flush()
  }

  private mutating func readPreformatted(_ node: HTMLNode) {
    var text = node.content
    if node.holds({ $0.role == .image }) { return children(of: node) }
    guard !text.allSatisfy(\.isHTMLSpace) else { return }
    // The last line ends before the fence does.
    if text.last == UInt8(ascii: "\n") { text.removeLast() }
    blocks.append(.code(language: node.codeLanguage, text))
  }

  private mutating func readList(_ node: HTMLNode, isOrdered: Bool) {
    let start = isOrdered ? node["start"].flatMap { Int($0) }.map { max(0, min($0, 999_999_999)) } ?? 1 : nil
    readList(of: Array(node.children), start: start)
  }

  private mutating func readList(of nodes: [HTMLNode], start: Int?) {
    var items: [[Block]] = []
    var isTight = true
    for node in nodes {
      if node.text != nil, node.content.allSatisfy(\.isHTMLSpace) || node.isComment { continue }
      if node.role == .hidden { continue }
      var item = inside { reading in
        if node.role == .item { reading.children(of: node) } else { reading.read(node) }
      }
      if node.role == .item, let box = node.taskBox { item.mark(isDone: box) }
      if node.role != .item, !items.isEmpty, case .list? = item.first {
        items[items.count - 1] += item
        continue
      }
      if node.children.contains(where: { $0.role == .paragraph }) || item.isLoose { isTight = false }
      if !item.isEmpty { items.append(item) }
    }
    guard !items.isEmpty else { return }
    if nesting >= Self.deepest {
      lose(.nesting)
      blocks += items.flatMap { $0 }
    } else {
      blocks.append(.list(start: start, items: items, isTight: isTight))
    }
  }

  private mutating func readTable(_ node: HTMLNode) {
    for caption in node.children where caption.role == .caption {
      children(of: caption)
      flush()
    }
    let table = HTMLTable(node)
    guard table.isData else {
      if !table.isLayout { lose(.table) }
      for row in table.rows {
        for cell in row.cells {
          children(of: cell.node)
          flush()
        }
      }
      return
    }
    let rows = table.grid.map { row in row.map { cell in cell.map { inlines(of: $0) } ?? [] } }
    blocks.append(.table(rows: rows))
  }

  /// What a cell holds, in one line.
  private mutating func inlines(of cell: HTMLNode) -> [Inline] {
    let inner = inside { $0.children(of: cell) }
    var line: [Inline] = []
    for case .paragraph(let paragraph) in inner {
      if !line.isEmpty { line.append(.lineBreak) }
      line += paragraph
    }
    return line
  }
}

extension [Block] {
  /// Whether it needs empty lines around it in a list.
  fileprivate var isLoose: Bool {
    var paragraphs = 0
    for block in self {
      if case .list = block { continue }
      paragraphs += 1
    }
    return paragraphs > 1
  }

  /// Puts a box to tick in front of the first line.
  fileprivate mutating func mark(isDone: Bool) {
    guard case .paragraph(let line)? = first else { return }
    self[0] = .paragraph([.box(isTicked: isDone), .space] + line)
  }
}
