/// The places of headings below one another, whatever levels were typed.
///
/// Screen readers announce a level that is left out as something missing (WCAG technique G141), and authors choose
/// levels by the size of the letters. A heading is one step below the nearest heading before it of a higher level.
struct Outline {
  /// The typed levels of the headings that are above the next one.
  private var above: [Int] = []

  /// The depth of the next heading, from 1; no depth is left out on the way down.
  mutating func depth(ofLevel level: Int) -> Int {
    while let last = above.last, last >= level { above.removeLast() }
    above.append(level)
    return above.count
  }

  /// The level that the next heading gets: as typed, or counted from the highest.
  mutating func level(of typed: Int, highest: Int?) -> Int {
    guard let highest else { return typed }
    return min(highest + depth(ofLevel: typed) - 1, 6)
  }
}
