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

  /// Elements of HTML that have a form in pages, e-mails and plain text: they are read as if they were Markdown, and
  /// written anew. Without this part they are raw HTML like any other.
  public static let knownHTML = Syntax(rawValue: 64)

  /// The parts that cmark-gfm looks for among the inlines, by characters that the whole process shares.
  static let inline: Syntax = [.strikethrough, .autolinks]

  /// GitHub Flavored Markdown and footnotes.
  public static let gitHub: Syntax = [.tables, .strikethrough, .autolinks, .taskLists, .footnotes]
  /// What a project's content is written in.
  public static let content: Syntax = [.gitHub, .attributeLists, .knownHTML]

  /// The extensions by the names that cmark-gfm gives them, in alphabetical order. `tagfilter` changes only what is
  /// rendered.
  public static let names = ["autolink", "footnotes", "strikethrough", "table", "tagfilter", "tasklist"]

  /// The extensions of these names; nil when one of them is unknown.
  public init?(named names: [String]) {
    var syntax: Syntax = []
    for name in names {
      switch name {
      case "table": syntax.insert(.tables)
      case "strikethrough": syntax.insert(.strikethrough)
      case "autolink": syntax.insert(.autolinks)
      case "tasklist": syntax.insert(.taskLists)
      case "footnotes": syntax.insert(.footnotes)
      case "tagfilter": break
      default: return nil
      }
    }
    self = syntax
  }
}
