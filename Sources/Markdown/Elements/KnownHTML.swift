/// Reads the elements of HTML that have a form in every channel, in a tree that nobody has seen yet: their tags give way
/// to nodes. What is not known stays raw HTML.
enum KnownHTML {
  static func read(below root: Node?) {
    var finder = Finder()
    root?.walk(&finder)
    for parent in finder.lines { InlineElements.read(in: parent) }
    for container in finder.containers {
      var elements = BlockElements(in: container)
      elements.read()
    }
  }

  /// Finds what holds raw HTML, so that nothing moves under the feet of the walk.
  private struct Finder: NodeVisitor {
    var lines: [Node] = []
    var containers: [Node] = []
    private var seen: Set<UInt> = []

    mutating func enter(_ node: Node) -> Bool {
      guard node.kind == .htmlInline || node.kind == .htmlBlock, let parent = node.parent,
        seen.insert(UInt(bitPattern: parent.pointer)).inserted
      else { return true }
      if node.kind == .htmlInline { lines.append(parent) } else { containers.append(parent) }
      return true
    }

    mutating func leave(_ node: Node) {}
  }
}
