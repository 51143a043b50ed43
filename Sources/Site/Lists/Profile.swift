import Text

/// A person in an edition: somebody with a file of their own, or just a name under an article.
///
/// A class, for nothing in it ever changes and every page that names it looks it up.
public final class Profile: Sendable {
  /// The slug of the id or the name.
  public let slug: Slug
  /// The name.
  public let name: String
  /// The person's page.
  public let permalink: Permalink
  /// The index of the person's own entry, in this language or else in the default one.
  public let person: Int?
  /// What they wrote or contributed, newest first.
  public let written: [Int]
  /// The releases that quote them, newest first.
  public let quoted: [Int]
  /// The releases and kits that they are the contact for, newest first.
  public let contactFor: [Int]

  init(
    slug: Slug, name: String, permalink: Permalink, person: Int?, written: [Int], quoted: [Int], contactFor: [Int]
  ) {
    self.slug = slug
    self.name = name
    self.permalink = permalink
    self.person = person
    self.written = written
    self.quoted = quoted
    self.contactFor = contactFor
  }
}
