/// Where the three forms of a feed lie, as absolute addresses.
public struct FeedAddresses: Sendable, Hashable {
  /// The RSS 2.0 file.
  public let rss: String
  /// The Atom file.
  public let atom: String
  /// The JSON Feed file.
  public let json: String

  /// The addresses of a feed.
  public init(rss: String, atom: String, json: String) {
    self.rss = rss
    self.atom = atom
    self.json = json
  }
}
