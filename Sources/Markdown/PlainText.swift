/// The words below a node, without any mark: for a heading's name, an image's alternative text, an excerpt.
struct PlainText: NodeVisitor {
  private(set) var bytes: [UInt8] = []

  private let hasImages: Bool

  init(hasImages: Bool) {
    self.hasImages = hasImages
  }

  /// The words below a node, with the alternative texts of images or without.
  static func bytes(of node: Node, withImages hasImages: Bool = true) -> [UInt8] {
    if let only = node.firstChild, only.next == nil, only.kind == .text { return Array(only.literal) }
    var text = PlainText(hasImages: hasImages)
    node.walk(&text)
    return text.bytes
  }

  /// The words below a node.
  static func string(of node: Node) -> String {
    String(decoding: bytes(of: node), as: UTF8.self)
  }

  mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .text, .code: bytes.append(contentsOf: node.literal)
    case .softBreak, .lineBreak: bytes.append(0x20)
    case .image: return hasImages
    default: break
    }
    return true
  }

  mutating func leave(_ node: Node) {}
}
