/// Where a name of a template was found: which view in use, which of its fields, and the way on for dotted names.
struct Place: Sendable {
  let register: Int
  let slot: Slot
  var path: [Slot] = []
  /// The name of an interface text, when the field holds those.
  var word: String?
}
