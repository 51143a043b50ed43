/// What others wrote about the organisation.
public struct Coverage: Sendable {
  /// The newspaper, radio or site.
  public let outlet: String
  /// Who wrote it.
  public let journalist: String?
  /// Where to read it.
  public let address: String?
  /// A short quote.
  public let quote: String?
  /// The release it is about, as written.
  public let release: String?
}
