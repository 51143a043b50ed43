import Text

/// A topic with what stands under it, newest first.
///
/// A class, for nothing in it ever changes and every page that names it looks it up.
public final class Topic: Sendable {
  /// The slug: what makes two spellings one topic.
  public let slug: Slug
  /// The spelling that is used most; among equals the first by alphabet.
  public let name: String
  /// The topic's page.
  public let permalink: Permalink
  /// Indices of publications, newest first.
  public let publications: [Int]

  init(slug: Slug, name: String, permalink: Permalink, publications: [Int]) {
    self.slug = slug
    self.name = name
    self.permalink = permalink
    self.publications = publications
  }
}
