import Text

/// Writes a feed in one format. The same feed and items always give the same bytes.
public protocol FeedWriter: Sendable {
  /// The media type to serve and to announce it with.
  static var mediaType: String { get }

  /// Adds the whole file. The items stand in the order given.
  func write(_ feed: Feed, items: [FeedItem], to buffer: inout ByteBuffer)
}

extension FeedWriter {
  /// The whole file.
  public func bytes(_ feed: Feed, items: [FeedItem]) -> [UInt8] {
    var buffer = ByteBuffer()
    write(feed, items: items, to: &buffer)
    return buffer.bytes
  }
}
