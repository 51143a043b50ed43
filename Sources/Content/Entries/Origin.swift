import Text

/// Where something first appeared.
public struct Origin: Sendable, Hashable {
  /// The address then.
  public let address: String?
  /// The date then.
  public let date: Timestamp?
  /// The publication.
  public let publication: String?
  /// The import that brought it here.
  public let importName: String?
}
