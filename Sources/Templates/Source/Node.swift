/// One piece of a parsed template.
indirect enum Node: Sendable {
  /// Text, with the offsets in it at which lines begin that are not empty.
  case text([UInt8], lineStarts: [Int])
  /// A line begins with a tag.
  case lineStart
  case variable(TemplateName, raw: Bool)
  case section(TemplateName, inverted: Bool, [Node])
  case partial(TemplateName, indentation: [UInt8])
  case parent(TemplateName, indentation: [UInt8], blocks: [Block])
  case block(Block)
}
