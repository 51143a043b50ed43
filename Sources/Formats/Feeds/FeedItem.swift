import Text

/// One entry of a feed, whatever the format.
public struct FeedItem: Sendable {
  /// Its permanent identifier: a `tag:` URI (RFC 4151), or its address.
  public let id: String
  /// Its page, absolute.
  public let address: String
  /// Its title, plain text.
  public let title: String
  /// When it was published.
  public let published: Timestamp
  /// When it changed last.
  public var updated: Timestamp
  /// A few sentences, plain text.
  public var summary: String?
  /// The whole text; its addresses are absolute, see `AbsoluteAddresses`.
  public var content = HTML.empty
  /// Who wrote it; when nobody is named, the feed's author counts.
  public var authors: [FeedAuthor] = []
  /// Its topics, plain text, each once.
  public var categories: [String] = []
  /// Its picture.
  public var image: FeedImage?
  /// The language of its texts.
  public var language: Language?

  /// An item with what every format requires.
  public init(id: String, address: String, title: String, published: Timestamp) {
    self.id = id
    self.address = address
    self.title = title
    self.published = published
    updated = published
  }

  /// When it changed last, which is never before it was published.
  var lastChange: Timestamp { max(updated, published) }
}
