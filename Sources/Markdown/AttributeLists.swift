import CMarkGFM

/// kramdown's attribute lists, which Jekyll sites carry: `{: .class}` after a block or a span, `{#id}` after a
/// heading. CommonMark knows no such thing and would print them.
enum AttributeLists {
  /// Takes the lists out of the tree and returns the identifiers of headings by the address of their nodes.
  static func remove(below root: Node?) -> [UInt: String] {
    var finder = Finder()
    root?.walk(&finder)
    var ids: [UInt: String] = [:]
    for text in finder.found { remove(text, ids: &ids) }
    return ids
  }

  private static func remove(_ text: Node, ids: inout [UInt: String]) {
    guard let block = text.parent else { return }
    let bytes = text.literal
    let isLast = text.next == nil
    let startsLine = text.previous.map { $0.kind == .softBreak } ?? true
    if block.kind == .heading, isLast, bytes.last == UInt8(ascii: "}"),
      let open = bytes.lastIndex(of: UInt8(ascii: "{"))
    {
      let list = bytes[open...].dropFirst().dropLast()
      guard list.first == UInt8(ascii: "#") || list.first == UInt8(ascii: ":") else { return }
      if let id = identifier(in: list) { ids[UInt(bitPattern: block.pointer)] = id }
      shorten(text, to: bytes[..<open])
    } else if isLast, startsLine, isList(bytes) {
      removeLine(text, of: block)
    } else if let previous = text.previous, previous.kind == .link || previous.kind == .image,
      let end = bytes.firstIndex(of: UInt8(ascii: "}")), isList(UnsafeBufferPointer(rebasing: bytes[...end]))
    {
      shorten(text, to: bytes[(end + 1)...])
    }
  }

  /// A whole line of attributes goes, with its paragraph or its row when there is nothing else in it.
  private static func removeLine(_ text: Node, of block: Node) {
    if block.kind == .tableCell {
      guard let row = block.parent, !row.isHeader, block.previous == nil else { return }
      var cell = block.next
      while let other = cell {
        guard other.firstChild == nil else { return }
        cell = other.next
      }
      cmark_node_free(row.pointer)
    } else if block.kind == .paragraph {
      if let previous = text.previous { cmark_node_free(previous.pointer) }
      cmark_node_free(text.pointer)
      if block.firstChild == nil { cmark_node_free(block.pointer) }
    }
  }

  private static func isList(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count >= 3 && bytes[0] == UInt8(ascii: "{") && bytes[1] == UInt8(ascii: ":")
      && bytes[bytes.count - 1] == UInt8(ascii: "}")
      && bytes.firstIndex(of: UInt8(ascii: "}")) == bytes.count - 1
  }

  private static func identifier(in list: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard let hash = list.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    let name = list[(hash + 1)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "}") }
    // A colon is for the identifiers of footnotes.
    return name.isEmpty || name.contains(UInt8(ascii: ":")) ? nil : String(decoding: name, as: UTF8.self)
  }

  private static func shorten(_ text: Node, to bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    var kept = bytes
    while text.next == nil, kept.last == 0x20 { kept.removeLast() }
    _ = cmark_node_set_literal(text.pointer, String(decoding: kept, as: UTF8.self))
  }

  /// Collects the texts that may hold a list, so that none is freed under the feet of the walk.
  private struct Finder: NodeVisitor {
    var found: [Node] = []

    mutating func enter(_ node: Node) -> Bool {
      if node.kind == .text, node.literal.contains(UInt8(ascii: "{")) { found.append(node) }
      return true
    }

    mutating func leave(_ node: Node) {}
  }
}
