/// A piece of a line of text, on its way from HTML to Markdown.
enum Inline: Equatable {
  /// Words, without white space at either end.
  case text([UInt8])
  /// White space
  case space
  /// A line break that is meant
  case lineBreak
  /// Words as a machine writes them
  case code([UInt8])
  /// A box to tick, at the start of an item
  case box(isTicked: Bool)
  case image(address: String, alternative: String, title: String)
  case open(Mark)
  case close(Mark)

  /// What lies around words.
  enum Mark: Equatable {
    case emphasis, strong, strike
    case link(address: String, title: String)

    /// Whether it is a link.
    var isLink: Bool { if case .link = self { true } else { false } }
  }

  /// Whether it opens a mark.
  var isOpening: Bool { if case .open = self { true } else { false } }
}
