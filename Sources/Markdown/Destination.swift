/// Where a link or an image leads.
public struct Destination: Sendable, Hashable {
  /// As typed, entities and escapes resolved.
  public let text: String
  /// Whether it is an image.
  public let isImage: Bool
}
