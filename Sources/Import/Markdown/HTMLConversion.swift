import Text

/// HTML made Markdown.
struct HTMLConversion {
  /// The Markdown text; ends in a line feed unless it is empty.
  let markdown: [UInt8]
  /// What was lost, and how often.
  let losses: [Loss: Int]
  /// The words that were taken out on purpose.
  let omittedWords: [String]

  /// Converts a text in UTF-8.
  /// - Parameter breaksLines: whether a line end in the text is one for the reader, and an empty line a paragraph.
  init(_ html: [UInt8], addresses: AddressRule = .plain, breaksLines: Bool = false) {
    self.init(HTMLTree(parsing: html), addresses: addresses, breaksLines: breaksLines)
  }

  /// Converts a text.
  init(_ html: String, addresses: AddressRule = .plain) {
    self.init(Array(html.utf8), addresses: addresses)
  }

  /// Converts a tree.
  init(_ tree: HTMLTree?, addresses: AddressRule, breaksLines: Bool = false) {
    var reading = HTMLReading(addresses: addresses, breaksLines: breaksLines)
    var writing = MarkdownWriting()
    if let root = tree?.root { writing.write(reading.blocks(of: root)) }
    markdown = writing.bytes
    var losses = reading.losses.merging(writing.losses, uniquingKeysWith: +)
    if let tree, tree.flattened > 0 { losses[.nesting, default: 0] += tree.flattened }
    self.losses = losses
    omittedWords = VisibleWords(of: reading.omitted).list
  }
}
