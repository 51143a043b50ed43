/// A text for a network, which keeps to its limits.
public struct SocialText: Sendable, Hashable {
  /// The network.
  public let network: SocialNetwork
  /// The text.
  public let text: String
  /// Its length as the network counts.
  public let count: Int
  /// The longest that the network takes.
  public let limit: Int
}
