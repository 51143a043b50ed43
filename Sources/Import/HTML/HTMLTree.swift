import CGumbo

/// A parsed HTML text, by the rules of HTML5 for broken markup. It owns the tree of libgumbo and frees it at its end.
final class HTMLTree {
  private let output: UnsafeMutablePointer<GumboOutput>
  private let source: [UInt8]
  /// How many tags were left out, because the text nests deeper than any that a person wrote.
  let flattened: Int

  /// Parses a text in UTF-8.
  /// - Parameter isFragment: whether it is a part of a page; a whole page has a head of its own.
  init?(parsing text: [UInt8], isFragment: Bool = true) {
    let (source, flattened) = HTMLStructure.bounded(text)
    let parsed = source.withUnsafeBytes { bytes in
      gumbo_parse_text(bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, isFragment)
    }
    guard let parsed else { return nil }
    self.source = source
    self.flattened = flattened
    output = parsed
  }

  /// Parses a text.
  convenience init?(parsing text: String, isFragment: Bool = true) {
    self.init(parsing: Array(text.utf8), isFragment: isFragment)
  }

  deinit { gumbo_free(output) }

  /// The outermost element.
  var root: HTMLNode? { output.pointee.root.map { HTMLNode(pointer: $0) } }

  /// The first element below the root with a tag, in order of reading.
  func first(_ tag: GumboTag) -> HTMLNode? {
    root?.first { $0.tag == tag }
  }
}
