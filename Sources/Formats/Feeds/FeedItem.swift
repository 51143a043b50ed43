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
  /// The whole text; its addresses are absolute, or become so when the item is prepared.
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

  /// The item in the form of every format, made once for all the feeds that list it.
  ///
  /// - Parameter addresses: makes the addresses in the content absolute, when they are not yet.
  public func prepared(resolving addresses: AbsoluteAddresses? = nil) -> PreparedFeedItem {
    PreparedFeedItem(self, resolving: addresses)
  }
}
