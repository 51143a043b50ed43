import Text

/// What a feed says about itself, whatever its format.
public struct Feed: Sendable {
  /// The feed's name, plain text.
  public let title: String
  /// The page that the feed follows, absolute.
  public let homeAddress: String
  /// Where the three forms of the feed lie, absolute.
  public let addresses: FeedAddresses
  /// The language of its texts.
  public let language: Language
  /// Who publishes it: the organisation. Atom asks for an author of the feed (RFC 4287 section 4.1.1).
  public let author: FeedAuthor
  /// Its permanent identifier, an IRI; the address of the page when nothing else is said.
  public var id: String
  /// One sentence about it, plain text.
  public var description = ""
  /// A square image, absolute address.
  public var icon: String?
  /// The rights in its content, plain text.
  public var copyright: String?
  /// When its title or description changed last; the newest item counts when it is later.
  public var updated: Timestamp?
  /// After how many minutes a reader should look again.
  public var minutesToLive: Int?

  /// A feed with what every format requires.
  public init(
    title: String, homeAddress: String, addresses: FeedAddresses, language: Language, author: FeedAuthor
  ) {
    self.title = title
    self.homeAddress = homeAddress
    self.addresses = addresses
    self.language = language
    self.author = author
    id = homeAddress
  }

  /// When something in it changed last: never the clock, so that the same content gives the same bytes.
  func lastChange(with items: [FeedItem]) -> Timestamp? {
    guard let newest = items.map(\.lastChange).max() else { return updated }
    guard let updated else { return newest }
    return max(updated, newest)
  }
}
