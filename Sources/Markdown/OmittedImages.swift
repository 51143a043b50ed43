import CMarkGFM

/// Takes images out of a tree that nobody has seen yet.
struct OmittedImages: NodeVisitor {
  private let isOmitted: (String) -> Bool
  private var found: [Node] = []

  /// Removes the images with certain destinations, and the links and paragraphs that hold nothing else.
  static func remove(below root: Node?, where isOmitted: (_ destination: String) -> Bool) {
    withoutActuallyEscaping(isOmitted) { isOmitted in
      var images = OmittedImages(isOmitted: isOmitted)
      root?.walk(&images)
      for image in images.found { images.remove(image) }
    }
  }

  private init(isOmitted: @escaping (String) -> Bool) {
    self.isOmitted = isOmitted
  }

  mutating func enter(_ node: Node) -> Bool {
    guard node.kind == .image else { return true }
    // An image in the alternative text of another leaves with it, and is not looked at for itself.
    if isOmitted(String(decoding: node.destination, as: UTF8.self)) {
      found.append(node)
      return false
    }
    return true
  }

  mutating func leave(_ node: Node) {}

  private func remove(_ image: Node) {
    var node = image
    while let parent = node.parent, node.next == nil, node.previous == nil,
      [.link, .emphasis, .strong, .paragraph].contains(parent.kind)
    {
      node = parent
    }
    cmark_node_unlink(node.pointer)
    cmark_node_free(node.pointer)
  }
}
