import Text

/// A topic with what stands under it, newest first.
public struct Topic: Sendable {
  /// The slug: what makes two spellings one topic.
  public let slug: Slug
  /// The spelling that is used most; among equals the first by alphabet.
  public let name: String
  /// The topic's page.
  public let permalink: Permalink
  /// Indices of publications, newest first.
  public let publications: [Int]
}
