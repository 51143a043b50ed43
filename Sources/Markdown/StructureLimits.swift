/// How far a text may go before it is refused: cmark-gfm needs seconds for some small hostile texts.
///
/// The defaults are far above what people write. In 8,338 real files the widest table had 8 columns, quotes went
/// 3 deep and lists 25 levels of two spaces; the biggest file had 303 KB.
public struct StructureLimits: Sendable, Hashable {
  /// The size of a text, in bytes.
  public var bytes = 1_000_000
  /// The columns of a table.
  public var tableColumns = 100
  /// The cells of all tables together: a short row is filled up to the width of its table.
  public var tableCells = 100_000
  /// The lines of a paragraph in front of something that looks like the second line of a table.
  public var linesBeforeTable = 1_000
  /// Quotes and lists inside each other.
  public var nesting = 64
  /// Square brackets that are open at the same time in one paragraph.
  public var openBrackets = 500
  /// Runs of `*`, `_` or `~` in one paragraph.
  public var emphasisMarks = 2_000
  /// Each of `<?`, `<!A` and `<![CDATA[` in one paragraph.
  public var htmlOpenings = 200
  /// At signs in one paragraph: each may be an e-mail address.
  public var atSigns = 1_000
  /// Steps that looking for bare addresses may need in one paragraph.
  public var addressSteps = 2_000_000
  /// Footnote marks in a whole text; the most seen in a real file is 86.
  public var footnoteMarks = 2_000
  /// The bytes that link definitions may be copied into the links that use them.
  public var copiedReferences = 8_000_000

  /// The limits that refuse no text that a person wrote.
  public init() {}
}
