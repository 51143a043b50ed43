import CGumbo

/// What stands for itself: figures, players, code, lists, tables.
extension HTMLReading {
  /// A picture with a caption of words only is one thing; any other figure is what it holds, one after the other.
  mutating func readFigure(_ node: HTMLNode) {
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
  mutating func readEmbedded(_ node: HTMLNode) {
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

  mutating func readPreformatted(_ node: HTMLNode) {
    var text = node.content
    if node.holds({ $0.role == .image }) { return children(of: node) }
    guard !text.allSatisfy(\.isHTMLSpace) else { return }
    // The last line ends before the fence does.
    if text.last == UInt8(ascii: "\n") { text.removeLast() }
    blocks.append(.code(language: node.codeLanguage, text))
  }

  mutating func readList(_ node: HTMLNode, isOrdered: Bool) {
    let start = isOrdered ? node["start"].flatMap { Int($0) }.map { max(0, min($0, 999_999_999)) } ?? 1 : nil
    readList(of: Array(node.children), start: start)
  }

  mutating func readList(of nodes: [HTMLNode], start: Int?) {
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

  mutating func readTable(_ node: HTMLNode) {
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
