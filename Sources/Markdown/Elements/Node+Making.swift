import CMarkArena
import CMarkGFM

/// New nodes, in the memory of the tree that is being parsed.
extension Node {
  /// A node without a place.
  static func make(_ type: cmark_node_type, lines: ClosedRange<Int>) -> Node? {
    guard let node = Node(cmark_node_new_with_mem(type, cmark_tree_arena_allocator())) else { return nil }
    node.pointer.pointee.start_line = Int32(lines.lowerBound)
    node.pointer.pointee.end_line = Int32(lines.upperBound)
    node.pointer.pointee.start_column = 1
    return node
  }

  /// A node that stands for an element of HTML.
  static func make(_ element: KnownElement, isBlock: Bool = false, detail: String = "", lines: ClosedRange<Int>)
    -> Node?
  {
    guard let node = make(isBlock ? CMARK_NODE_CUSTOM_BLOCK : CMARK_NODE_CUSTOM_INLINE, lines: lines) else {
      return nil
    }
    _ = cmark_node_set_on_enter(node.pointer, element.rawValue)
    _ = cmark_node_set_on_exit(node.pointer, detail)
    return node
  }

  /// Words.
  static func make(text: String, lines: ClosedRange<Int>) -> Node? {
    guard let node = make(CMARK_NODE_TEXT, lines: lines) else { return nil }
    _ = cmark_node_set_literal(node.pointer, text)
    return node
  }

  /// A link without words.
  static func make(linkTo address: String, title: String = "", lines: ClosedRange<Int>) -> Node? {
    guard let node = make(CMARK_NODE_LINK, lines: lines) else { return nil }
    _ = cmark_node_set_url(node.pointer, address)
    _ = cmark_node_set_title(node.pointer, title)
    return node
  }

  /// An image with its alternative text.
  static func make(imageAt address: String, alternative: String, title: String, lines: ClosedRange<Int>) -> Node? {
    guard let node = make(CMARK_NODE_IMAGE, lines: lines) else { return nil }
    _ = cmark_node_set_url(node.pointer, address)
    _ = cmark_node_set_title(node.pointer, title)
    if !alternative.isEmpty, let words = make(text: alternative, lines: lines) { node.append(words) }
    return node
  }

  /// A tag that is left out with a warning.
  static func make(leftOut tag: String, isBlock: Bool, lines: ClosedRange<Int>) -> Node? {
    guard let node = make(isBlock ? CMARK_NODE_HTML_BLOCK : CMARK_NODE_HTML_INLINE, lines: lines) else { return nil }
    _ = cmark_node_set_literal(node.pointer, tag)
    return node
  }

  /// The lines on which it stands.
  var lines: ClosedRange<Int> { line...lastLine }

  /// Puts a node, from wherever it stands, behind the children.
  func append(_ child: Node) {
    cmark_node_unlink(child.pointer)
    cmark_node_place_last(pointer, child.pointer)
  }

  /// Puts a node, from wherever it stands, in front of this one.
  func precede(with node: Node) {
    cmark_node_unlink(node.pointer)
    cmark_node_place_before(pointer, node.pointer)
  }

  /// Takes it out of the tree.
  func remove() { cmark_node_free(pointer) }
}
