/// One `{{…}}` of a template file.
struct Tag {
  enum Kind: Equatable {
    case variable
    case raw
    case section
    case inverted
    case parent
    case block
    case close
    case partial
    case comment
    case delimiters

    /// Whether a closing tag must follow.
    var opens: Bool { self == .section || self == .inverted || self == .parent || self == .block }

    /// Whether a line that holds nothing else is left out of the page (Mustache specification, "Standalone").
    var standsAlone: Bool { self != .variable && self != .raw }
  }

  let kind: Kind
  /// The tag with its delimiters.
  let range: Range<Int>
  let name: TemplateName
  /// Whether it closes a `{{<parent}}`.
  var closesParent = false
  /// Where the text before the tag ends, and where the text after it begins.
  var textEnd: Int
  var textStart: Int
  /// The white space before a tag that is alone on its line.
  var indentation: Range<Int>?

  init(_ kind: Kind, range: Range<Int>, name: TemplateName) {
    self.kind = kind
    self.range = range
    self.name = name
    textEnd = range.lowerBound
    textStart = range.upperBound
  }
}
