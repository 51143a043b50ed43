import Text

/// Reads elements of HTML within a line: a start tag and its end tag are siblings there, with what they hold between
/// them.
struct InlineElements {
  private struct Opening {
    let node: Node
    let tag: HTMLToken
    /// Where a video or a recording lies, as a `source` within it says.
    var source: String?
  }

  /// How many elements may be open at once.
  private static let depth = 16

  private var open: [Opening] = []

  static func read(in parent: Node) {
    var elements = InlineElements()
    var next = parent.firstChild
    while let node = next {
      next = node.next
      if node.kind == .htmlInline { elements.read(node) }
    }
  }

  private mutating func read(_ node: Node) {
    guard let tag = HTMLTokenizer.tokens(of: Array(node.literal)).first else { return }
    switch tag.kind {
    case .start where ElementReading.empty.contains(tag.name): readEmpty(tag, node)
    case .start:
      if open.count == Self.depth { open.removeFirst() }
      open.append(Opening(node: node, tag: tag))
    case .end:
      guard let place = open.lastIndex(where: { $0.tag.name == tag.name }) else { return }
      let opening = open[place]
      open.removeSubrange(place...)
      close(opening, at: node)
    default: break
    }
  }

  private mutating func readEmpty(_ tag: HTMLToken, _ node: Node) {
    switch tag.name {
    case "img":
      guard let image = ElementReading.image(tag, lines: node.lines) else { return }
      node.precede(with: image)
      node.remove()
    case "source":
      guard
        let place = open.lastIndex(where: { ElementReading.media.contains($0.tag.name) || $0.tag.name == "picture" })
      else { return }
      if open[place].source == nil { open[place].source = tag["src"]?.value }
      node.remove()
    case "track", "wbr": node.remove()
    // Visitors write line breaks.
    default: break
    }
  }

  private func close(_ opening: Opening, at end: Node) {
    if ElementReading.media.contains(opening.tag.name) { return closeMedia(opening, at: end) }
    switch ElementReading.inline(opening.tag, lines: opening.node.lines) {
    case .node(let element):
      opening.node.precede(with: element)
      while let inside = opening.node.next, inside != end { element.append(inside) }
      opening.node.remove()
    case .nothing: opening.node.remove()
    // The start tag is told of; that is enough.
    case .unknown: break
    }
    end.remove()
  }

  /// What stands within a video is for browsers that cannot show it.
  private func closeMedia(_ opening: Opening, at end: Node) {
    if let media = ElementReading.media(opening.tag, source: opening.source, lines: opening.node.lines) {
      opening.node.precede(with: media)
      while let inside = opening.node.next, inside != end { inside.remove() }
      opening.node.remove()
    }
    end.remove()
  }
}
