import CGumbo

/// A node of a tree of libgumbo. It lives as long as its `HTMLTree`.
struct HTMLNode: Equatable {
  let pointer: UnsafeMutablePointer<GumboNode>

  /// Whether it is an element.
  var isElement: Bool {
    pointer.pointee.type == GUMBO_NODE_ELEMENT || pointer.pointee.type == GUMBO_NODE_TEMPLATE
  }

  /// Whether it is a comment.
  var isComment: Bool { pointer.pointee.type == GUMBO_NODE_COMMENT }

  /// The tag of an element.
  var tag: GumboTag { isElement ? pointer.pointee.v.element.tag : GUMBO_TAG_UNKNOWN }

  /// What an element means for a text.
  var role: HTMLRole { isElement ? HTMLRole.of(tag) : .inline }

  /// The characters of a text or a comment, references resolved; nil for an element.
  var text: UnsafeBufferPointer<UInt8>? {
    switch pointer.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA, GUMBO_NODE_COMMENT:
      guard let text = pointer.pointee.v.text.text else { return nil }
      var count = 0
      while text[count] != 0 { count += 1 }
      return text.withMemoryRebound(to: UInt8.self, capacity: count) { UnsafeBufferPointer(start: $0, count: count) }
    default: return nil
    }
  }

  /// The nodes inside, in order.
  var children: HTMLChildren {
    switch pointer.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: HTMLChildren(vector: pointer.pointee.v.element.children)
    case GUMBO_NODE_DOCUMENT: HTMLChildren(vector: pointer.pointee.v.document.children)
    default: HTMLChildren(vector: nil)
    }
  }

  /// The value of an attribute; nil when it is not there.
  subscript(attribute: String) -> String? {
    guard isElement else { return nil }
    return withUnsafePointer(to: &pointer.pointee.v.element.attributes) { attributes in
      gumbo_get_attribute(attributes, attribute).map { String(cString: $0.pointee.value) }
    }
  }

  /// Whether one of its classes is this one.
  func has(class name: String) -> Bool {
    self["class"]?.split(separator: " ").contains { $0 == name } ?? false
  }

  /// The first element at or below it for which something holds, in order of reading.
  func first(where matches: (HTMLNode) -> Bool) -> HTMLNode? {
    if isElement, matches(self) { return self }
    for child in children where child.isElement {
      if let found = child.first(where: matches) { return found }
    }
    return nil
  }

  /// Whether there is such an element below it.
  func holds(_ matches: (HTMLNode) -> Bool) -> Bool {
    children.contains { $0.first(where: matches) != nil }
  }

  /// All characters below it, as they are.
  var content: [UInt8] {
    var bytes: [UInt8] = []
    addContent(to: &bytes)
    return bytes
  }

  /// All characters below it, white space at both ends left out.
  var trimmedText: String {
    String(decoding: content, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func addContent(to bytes: inout [UInt8]) {
    if isComment { return }
    if let text {
      bytes.append(contentsOf: text)
    } else if tag == GUMBO_TAG_BR {
      bytes.append(UInt8(ascii: "\n"))
    } else {
      for child in children { child.addContent(to: &bytes) }
    }
  }
}

/// The nodes inside a node.
struct HTMLChildren: RandomAccessCollection {
  let vector: GumboVector?

  var startIndex: Int { 0 }
  var endIndex: Int { vector.map { Int($0.length) } ?? 0 }

  subscript(position: Int) -> HTMLNode {
    // The library never leaves a hole in a list of children.
    guard let node = vector?.data[position] else { preconditionFailure("a child that is not there") }
    return HTMLNode(pointer: node.assumingMemoryBound(to: GumboNode.self))
  }
}
