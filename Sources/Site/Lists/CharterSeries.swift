import Text

/// A text with its versions.
public struct CharterSeries: Sendable {
  /// The slug that its versions share.
  public let slug: Slug
  /// The version in force, or when none is yet the first that will be.
  public let current: Int
  /// All versions, the latest first.
  public let versions: [Int]
}
