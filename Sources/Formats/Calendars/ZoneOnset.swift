import Text

/// The moment at which an offset from UTC begins to hold.
struct ZoneOnset {
  /// What changes: all changes of a kind can share one description.
  struct Kind: Hashable {
    let offsetBefore: Int
    let offset: Int
    let isDaylightSaving: Bool
  }

  let instant: Instant
  let kind: Kind

  /// The onset as clocks that had not changed yet would show it, which is how calendars give it.
  var local: LocalTime { instant.local(offset: kind.offsetBefore) }
}
