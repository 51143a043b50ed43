/// Where a name of a template was found: which view in use, and which fields lead from there to the value.
struct Place: Sendable {
  let register: Int
  /// The fields on the way; the last one is the value's own.
  var hops: [Hop]
  /// The name of an interface text, when the field holds those.
  var word: String?
}
