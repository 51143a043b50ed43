/// Looks for addresses that stayed text: outside links, for inside them none becomes a link by itself.
struct AddressFinder: NodeVisitor {
  private var isFound = false

  /// Whether a text holds `://`.
  static func holdsAddress(_ root: Node) -> Bool {
    var finder = AddressFinder()
    root.walk(&finder)
    return finder.isFound
  }

  mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .link, .image, .codeBlock, .htmlBlock: return false
    case .text:
      let text = node.literal
      for index in text.indices.dropLast(2) where text[index] == UInt8(ascii: ":") {
        if text[index + 1] == UInt8(ascii: "/"), text[index + 2] == UInt8(ascii: "/") { isFound = true }
      }
      return false
    default: return !isFound
    }
  }

  mutating func leave(_ node: Node) {}
}
