/// A piece of an HTML document: where it lies, and what it is.
public struct HTMLToken: Sendable, Hashable {
  /// What a piece is.
  public enum Kind: Sendable, Hashable {
    /// Text in which character references count.
    case text
    /// What stands in `style` or `script`, where they do not.
    case rawText
    /// A start tag; those of void elements have no end tag.
    case start
    /// An end tag.
    case end
    /// A comment, with its marks; conditional ones, too.
    case comment
    /// A document type or a processing instruction.
    case declaration
  }

  /// What it is.
  public var kind: Kind
  /// The bytes of the document that it takes.
  public var range: Range<Int>
  /// The name of the tag, or of the element that holds a raw text, in lower case.
  public var name = ""
  /// The attributes of a start tag in their order; of two with one name both.
  public var attributes: [HTMLAttribute] = []

  /// The first attribute of a name.
  public subscript(_ name: String) -> HTMLAttribute? { attributes.first { $0.name == name } }

  /// The elements that have no end tag (HTML standard, section 13.1.2).
  public static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
}

/// An attribute of a tag.
public struct HTMLAttribute: Sendable, Hashable {
  /// The name in lower case.
  public let name: String
  /// The bytes of the value without its quotes, as they stand in the document; nil when it has none.
  public let range: Range<Int>?
  /// The value with character references resolved.
  public let value: String
}
