/// A part of a text, on its way from HTML to Markdown.
indirect enum Block {
  case paragraph([Inline])
  case heading(level: Int, [Inline])
  case code(language: String, [UInt8])
  case quote([Block])
  case list(start: Int?, items: [[Block]], isTight: Bool)
  case rule
  /// Rows of cells; the first one is the head.
  case table(rows: [[[Inline]]])
}
