/// A person or an organisation that signs a feed or one of its items.
public struct FeedAuthor: Sendable, Hashable {
  /// The name, plain text.
  public let name: String
  /// Their page, absolute.
  public let address: String?

  /// An author.
  public init(name: String, address: String? = nil) {
    self.name = name
    self.address = address
  }
}
