/// Where a value is found while rendering: a `Place` without anything that would have to be counted or freed.
struct FieldAddress: Sendable {
  let register: Int
  let slot: Slot
  /// The way on for dotted names, in the program's slots.
  let path: Range<Int>
  /// The number of an interface text among the program's words.
  let word: Int?
}
