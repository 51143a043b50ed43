/// An entry in a letter, with what the letter says of it instead of the entry's own words.
struct IssueMember: Sendable, Hashable {
  /// The index of the publication.
  let index: Int
  var title: String?
  var summary: String?
}
