import Content
import Text

/// An entry that is online, with its place among all of them and its address.
struct PlacedEntry: Sendable {
  /// Its index in `Site.publications`.
  let index: Int
  /// What was written.
  let entry: Entry
  /// Where it stands.
  let permalink: Permalink
  /// Now.
  let instant: Instant
}
