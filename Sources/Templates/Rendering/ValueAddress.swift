/// Where a value is found while rendering: a `Place` without anything that would have to be counted or freed.
struct ValueAddress: Sendable {
  let register: Int
  /// The fields that lead to the value, in the program's readers; the last one is the value's own.
  let path: Range<Int>
  /// The number of an interface text among the program's words.
  let word: Int?
}
