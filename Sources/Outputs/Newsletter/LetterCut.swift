/// How much of a letter's items is left out so that it stays within its budget: from the last item on, first the
/// pictures, then the summaries, then the items.
struct LetterCut: Sendable, Hashable {
  /// How much of an item is shown.
  enum Level: Int, Sendable, Comparable {
    case gone
    case title
    case summary
    case full

    static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// How many steps were taken; each makes one item smaller.
  let steps: Int
  /// How many items there are.
  let itemCount: Int

  /// How many steps there are at most.
  static func most(itemCount: Int) -> Int { 3 * itemCount }

  /// The level of an item.
  /// - Parameter place: its place in the letter, from 0.
  func level(ofItem place: Int) -> Level {
    guard steps > 0, itemCount > 0 else { return .full }
    let rank = itemCount - 1 - place
    let phases = (steps - 1 - rank) >= 0 ? (steps - 1 - rank) / itemCount + 1 : 0
    return Level(rawValue: 3 - min(phases, 3)) ?? .gone
  }

  /// How many items are gone.
  var goneCount: Int { min(itemCount, max(0, steps - 2 * itemCount)) }
}
