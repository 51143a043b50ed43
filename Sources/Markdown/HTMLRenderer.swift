import Text

/// Valid HTML for a page: accessible, without styles, and without anything that runs.
public struct HTMLRenderer: Sendable {
  /// Whether raw HTML stays, with the tags of GFM 6.11 disarmed. That does not make it safe: allow it for the
  /// organisation's own texts only. When it is off, raw HTML is left out with a warning, and `<br>` is a line break.
  public var allowsRawHTML = false
  /// The level that the highest headings get; below them no level is skipped, and none goes below 6. Without it
  /// headings keep the level that was typed.
  public var highestHeading: Int?
  /// Whether headings carry identifiers.
  public var hasHeadingIDs = true
  /// What every identifier begins with, so that two documents can share a page.
  public var idPrefix = ""
  /// Whether the first image is one that a page shows at once, so that it does not wait for the reader to come near.
  public var firstImageIsSeen = false
  /// The words that are added.
  public var labels = RenderingLabels.english
  /// Finds the addresses of links and images.
  public var resolve: LinkResolver?

  /// A renderer with the default options.
  public init() {}

  /// Adds the HTML of a document, and says what was left out.
  @discardableResult
  public func render(_ document: borrowing Document, into buffer: inout ByteBuffer) -> [RenderingWarning] {
    var visitor = HTMLVisitor(self, document)
    if !idPrefix.isEmpty { visitor.localIDs = Set(document.headings.map(\.id)) }
    swap(&buffer, &visitor.buffer)
    document.walk(&visitor)
    visitor.end()
    swap(&buffer, &visitor.buffer)
    return visitor.warnings + document.unusedNotes.map { RenderingWarning(unusedNote: $0.name, line: $0.line) }
  }

  /// The HTML of a document.
  public func render(_ document: borrowing Document) -> HTML {
    var buffer = ByteBuffer(capacity: document.source.count * 3 / 2)
    render(document, into: &buffer)
    return HTML(trusted: buffer.string)
  }
}
