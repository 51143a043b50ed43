/// Something that goes through a tree in the order of reading.
protocol NodeVisitor {
  /// Meets a node before its children, and says whether to go into them and to come back through `leave`.
  mutating func enter(_ node: Node) -> Bool
  /// Meets a node after its children.
  mutating func leave(_ node: Node)
}

extension Node {
  /// Takes a visitor through this node and all below it, without recursion: a tree may be deep.
  func walk(_ visitor: inout some NodeVisitor) {
    var node = self
    while true {
      if visitor.enter(node) {
        if let child = node.firstChild {
          node = child
          continue
        }
        visitor.leave(node)
      }
      while node != self, node.next == nil, let parent = node.parent {
        node = parent
        visitor.leave(node)
      }
      guard node != self, let next = node.next else { return }
      node = next
    }
  }
}
