/// An “About us” text in up to three lengths.
public struct Boilerplate: Sendable {
  /// The lengths, from the shortest on.
  public enum Length: String, Sendable, CaseIterable {
    /// A sentence or two
    case short
    /// A paragraph
    case medium
    /// Half a page
    case long
  }

  /// The texts by their length.
  public let texts: [Length: LocalizedText]

  /// The text that closes a release: the medium one when there is one.
  public var text: LocalizedText? { texts[.medium] ?? texts[.short] ?? texts[.long] }
}
