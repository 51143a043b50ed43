import Text

/// What a media kit has besides the common keys.
public struct Kit: Sendable {
  /// Whom to ask.
  public let contacts: [Contact]
}
