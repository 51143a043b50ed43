import Text

/// HTML exactly as cmark-gfm itself writes it, raw HTML and all: for the examples of the specification, and for
/// comparing with other tools. Not for pages: see `HTMLRenderer`.
public struct SpecificationRenderer: Sendable {
  /// Whether to disarm the tags of GFM 6.11.
  public var filtersTags: Bool

  /// A renderer.
  public init(filtersTags: Bool = false) {
    self.filtersTags = filtersTags
  }

  /// Adds the HTML of a document.
  public func render(_ document: borrowing Document, into buffer: inout ByteBuffer) {
    var visitor = SpecificationVisitor(filtersTags: filtersTags)
    swap(&buffer, &visitor.buffer)
    document.walk(&visitor)
    visitor.end()
    swap(&buffer, &visitor.buffer)
  }

  /// The HTML of a document.
  public func render(_ document: borrowing Document) -> HTML {
    var buffer = ByteBuffer(capacity: document.source.count * 3 / 2)
    render(document, into: &buffer)
    return HTML(trusted: buffer.string)
  }
}
