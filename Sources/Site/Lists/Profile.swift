import Text

/// A person in an edition: somebody with a file of their own, or just a name under an article.
public struct Profile: Sendable {
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
}
