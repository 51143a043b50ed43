/// A text of WordPress with its blocks and shortcodes made plain HTML.
struct WordPressText {
  /// The HTML.
  let html: [UInt8]
  /// Whether it was written with blocks; otherwise an empty line ends a paragraph.
  let hasBlocks: Bool
  /// What was lost.
  let losses: [Loss: Int]

  init(_ source: [UInt8], attachments: [String: WordPressSite.Attachment]) {
    var losses: [Loss: Int] = [:]
    let blocks = Self.blockMarks(in: source)
    hasBlocks = blocks.isEmpty == false
    // A block without content is made by the program whenever the page is shown.
    let dynamic = blocks.count { $0.hasSuffix("/") && !$0.hasPrefix("spacer") && !$0.hasPrefix("more") }
    if dynamic > 0 { losses[.block] = dynamic }
    var shortcodes = Shortcodes(source, attachments: attachments)
    html = shortcodes.replaced()
    if shortcodes.unknown > 0 { losses[.shortcode] = shortcodes.unknown }
    if shortcodes.embedded > 0 { losses[.embedded] = shortcodes.embedded }
    self.losses = losses
  }

  /// The insides of the marks of blocks: `<!-- wp:paragraph {"align":"center"} -->`.
  private static func blockMarks(in source: [UInt8]) -> [String] {
    var marks: [String] = []
    var index = 0
    while let open = source[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard source[open...].starts(with: "<!-- wp:".utf8) else { continue }
      var end = open
      while end < source.count, !source[end...].starts(with: "-->".utf8) { end += 1 }
      marks.append(String(decoding: source[min(open + 8, end)..<end], as: UTF8.self).trimmingSpace)
      index = end
    }
    return marks
  }

  /// A title, whose marks are written as references.
  static func decoded(_ text: String) -> String { HTMLText.plain(text) }

  /// The words of a short text.
  static func words(_ text: String) -> String { decoded(text) }
}
