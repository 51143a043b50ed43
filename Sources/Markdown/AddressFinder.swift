import Glibc

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
      if Self.holdsAddress(node.literal) { isFound = true }
      return false
    default: return !isFound
    }
  }

  mutating func leave(_ node: Node) {}

  private static func holdsAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress else { return false }
    var index = 0
    while index + 2 < text.count, let colon = memchr(start + index, 0x3A, text.count - 2 - index) {
      index = UnsafeRawPointer(colon) - UnsafeRawPointer(start)
      if text[index + 1] == UInt8(ascii: "/"), text[index + 2] == UInt8(ascii: "/") { return true }
      index += 1
    }
    return false
  }
}
