import Text

/// What a charter, netiquette or terms of use has besides the common keys: one version of it.
public struct CharterText: Sendable {
  /// The version, as written.
  public let version: String
  /// From when it applies.
  public let effective: Timestamp
  /// Whom to report to: a person's id or an e-mail address.
  public let contact: String?
}
