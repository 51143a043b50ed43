import CMarkGFM

/// Changes the text of code, in lines and in blocks, before anything is rendered.
enum CodeTexts {
  /// Puts what `text` makes of each text of code in its place.
  static func change(below root: Node?, to text: ([UInt8]) -> [UInt8]) {
    var finder = Finder()
    root?.walk(&finder)
    for node in finder.found {
      let (typed, shown) = (Array(node.literal), text(Array(node.literal)))
      if shown != typed { _ = cmark_node_set_literal(node.pointer, String(decoding: shown, as: UTF8.self)) }
    }
  }

  private struct Finder: NodeVisitor {
    var found: [Node] = []

    mutating func enter(_ node: Node) -> Bool {
      if node.kind == .code || node.kind == .codeBlock { found.append(node) }
      return true
    }

    mutating func leave(_ node: Node) {}
  }
}
