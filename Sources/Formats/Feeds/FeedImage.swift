/// The picture of a feed item.
public struct FeedImage: Sendable, Hashable {
  /// Where the file lies, absolute.
  public let address: String
  /// Its media type, such as `image/jpeg`.
  public let mediaType: String
  /// Its size in bytes, which RSS 2.0 requires of an enclosure.
  public let byteCount: Int

  /// A picture.
  public init(address: String, mediaType: String, byteCount: Int) {
    self.address = address
    self.mediaType = mediaType
    self.byteCount = byteCount
  }
}
