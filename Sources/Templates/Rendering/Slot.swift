/// Where a view keeps a field: its own fields are part 0, those of included views follow.
struct Slot: Sendable, Hashable {
  let part: Int
  let index: Int
}
