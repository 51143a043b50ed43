import Text

/// HTML for an e-mail: inline styles, absolute addresses, no classes, no identifiers, no links within the message.
public struct EmailRenderer: Sendable {
  /// The styles.
  public var styles = EmailStyles()
  /// The level that the highest headings get; below them no level is skipped, and none goes below 6. Without it
  /// headings keep the level that was typed.
  public var highestHeading: Int?
  /// Whether lines begin on the right: code does not.
  public var isRightToLeft = false
  /// The widest image, in pixels.
  public var imageWidth = 600
  /// The most columns that a table keeps; a wider one becomes "label: value" lines.
  public var tableColumns = 3
  /// The words that are added.
  public var labels = RenderingLabels.english
  /// Finds the absolute addresses of links and images. A link without one keeps its words only.
  public var resolve: LinkResolver?

  /// A renderer with the default options.
  public init() {}

  /// Adds the HTML of a document, and says what was left out.
  @discardableResult
  public func render(_ document: borrowing Document, into buffer: inout ByteBuffer) -> [RenderingWarning] {
    var visitor = EmailVisitor(self, source: document.source)
    swap(&buffer, &visitor.buffer)
    document.walk(&visitor)
    visitor.end()
    swap(&buffer, &visitor.buffer)
    return visitor.warnings
  }

  /// The HTML of a document.
  public func render(_ document: borrowing Document) -> HTML {
    var buffer = ByteBuffer(capacity: document.source.count * 2)
    render(document, into: &buffer)
    return HTML(trusted: buffer.string)
  }
}
