import CGumbo

extension HTMLNode {
  /// Whether its author hid it.
  var isUnseen: Bool {
    guard isElement, pointer.pointee.v.element.attributes.length > 0 else { return false }
    if self["hidden"] != nil { return true }
    guard let style = self["style"] else { return false }
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return plain.contains("display:none")
  }

  /// Whether it is a picture that nobody can see.
  var isPixel: Bool {
    func isTiny(_ value: String?) -> Bool {
      value.map { ["0", "1", "0px", "1px"].contains($0.trimmedAddress) } ?? false
    }
    return isTiny(self["width"]) && isTiny(self["height"])
  }

  /// The element before it, nothing but white space between.
  var previousElement: HTMLNode? {
    guard let parent = pointer.pointee.parent else { return nil }
    var index = pointer.pointee.index_within_parent
    let siblings = HTMLNode(pointer: parent).children
    while index > 0 {
      index -= 1
      let sibling = siblings[index]
      if sibling.isElement { return sibling }
      if let text = sibling.text, !sibling.isComment, !text.allSatisfy(\.isHTMLSpace) { return nil }
    }
    return nil
  }

  /// The programming language of a piece of code, by its class.
  var codeLanguage: String {
    let names = [self["class"], children.first { $0.role == .code }?["class"]].compactMap { $0 }
    for name in names.flatMap({ $0.split(separator: " ") }) {
      for prefix in ["language-", "lang-", "brush:"] where name.hasPrefix(prefix) {
        let language = name.dropFirst(prefix.count).prefix { $0.isLetter || $0.isNumber || "+-#_".contains($0) }
        if !language.isEmpty { return String(language) }
      }
    }
    return ""
  }

  /// Whether the box at the start of an item is ticked; nil without a box.
  var taskBox: Bool? {
    var node = self
    for _ in 0..<3 {
      let first = node.children.first { child in
        child.isElement || child.text.map { !$0.allSatisfy(\.isHTMLSpace) } ?? false
      }
      guard let first, first.isElement else { return nil }
      if first.tag == GUMBO_TAG_INPUT {
        return first["type"]?.lowercased() == "checkbox" ? first["checked"] != nil : nil
      }
      node = first
    }
    return nil
  }
}

extension String {
  /// An address without the white space around it and the line ends in it.
  var trimmedAddress: String {
    let bytes = utf8.filter { $0 >= 0x20 && $0 != 0x7F }
    let start = bytes.firstIndex { $0 != 0x20 } ?? bytes.endIndex
    let end = bytes.lastIndex { $0 != 0x20 } ?? start
    return start < bytes.endIndex ? String(decoding: bytes[start...end], as: UTF8.self) : ""
  }
}
