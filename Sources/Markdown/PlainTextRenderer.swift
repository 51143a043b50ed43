import Text

/// Text for the plain part of an e-mail: wrapped lines, every address in sight, nothing that needs a reader for marks.
public struct PlainTextRenderer: Sendable {
  /// The longest line, in characters; only a word or an address that is longer goes over it.
  public var columns = 78
  /// The words that are added.
  public var labels = RenderingLabels.english
  /// Finds the addresses of links; images have none in text.
  public var resolve: LinkResolver?

  /// A renderer with the default options.
  public init() {}

  /// Adds the text of a document.
  public func render(_ document: borrowing Document, into buffer: inout ByteBuffer) {
    var visitor = PlainTextVisitor(self, source: document.source)
    swap(&buffer, &visitor.lines.buffer)
    document.walk(&visitor)
    swap(&buffer, &visitor.lines.buffer)
  }

  /// The text of a document.
  public func render(_ document: borrowing Document) -> String {
    var buffer = ByteBuffer(capacity: document.source.count * 5 / 4)
    render(document, into: &buffer)
    return buffer.string
  }
}
