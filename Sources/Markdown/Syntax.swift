/// The parts of the syntax that a document may use beside CommonMark.
public struct Syntax: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// A set of parts.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Tables (GFM 4.10).
  public static let tables = Syntax(rawValue: 1)
  /// `~~struck out~~` (GFM 6.5).
  public static let strikethrough = Syntax(rawValue: 2)
  /// Addresses that become links by themselves (GFM 6.9).
  public static let autolinks = Syntax(rawValue: 4)
  /// `- [ ]` and `- [x]` items (GFM 5.3).
  public static let taskLists = Syntax(rawValue: 8)
  /// `[^1]` and `[^1]: …`.
  public static let footnotes = Syntax(rawValue: 16)
  /// kramdown's attribute lists, `{: .class}` and `{#id}`, as Jekyll writes them: they are taken out of the text.
  public static let attributeLists = Syntax(rawValue: 32)

  /// GitHub Flavored Markdown and footnotes.
  public static let gitHub: Syntax = [.tables, .strikethrough, .autolinks, .taskLists, .footnotes]
  /// What a project's content is written in.
  public static let content: Syntax = [.gitHub, .attributeLists]
}
