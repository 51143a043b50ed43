/// A footnote that nothing refers to: cmark-gfm leaves it out of the tree.
struct UnusedNote: Sendable, Hashable {
  /// What stands behind `[^`.
  let name: String
  /// The line, from 1, on which it is defined.
  let line: Int
}
