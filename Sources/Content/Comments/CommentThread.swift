/// The comments under an entry in the order in which they are read: each answer behind what it answers.
public struct CommentThread: Sendable {
  /// A comment with its place.
  public struct Placed: Sendable {
    /// The comment.
    public let comment: Comment
    /// How many comments it stands below; at most `deepest`.
    public let depth: Int
  }

  /// Deeper answers stand beside what they answer.
  public static let deepest = 4

  /// The comments; one that was taken back only where answers are left.
  public let comments: [Placed]

  /// How many can be read.
  public var count: Int { comments.count { !$0.comment.isWithdrawn } }

  /// Puts comments in order: those at one place in the order of the list. One whose parent is not there answers the
  /// entry; so does the first of those that answer each other in a circle.
  public init(_ list: [Comment]) {
    let places = Dictionary(list.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var answers: [Int: [Int]] = [:]
    var roots: [Int] = []
    for (place, comment) in list.enumerated() {
      if let parent = comment.parent.flatMap({ places[$0] }), parent != place {
        answers[parent, default: []].append(place)
      } else {
        roots.append(place)
      }
    }
    var order: [(place: Int, depth: Int)] = []
    var isPlaced = Array(repeating: false, count: list.count)
    for root in roots + Array(list.indices) where !isPlaced[root] {
      var waiting = [(place: root, depth: 0)]
      while let (place, depth) = waiting.popLast() {
        guard !isPlaced[place] else { continue }
        isPlaced[place] = true
        order.append((place, depth))
        waiting += (answers[place] ?? []).reversed().map { ($0, depth + 1) }
      }
    }
    comments = Self.withoutEmptyPlaces(order, list)
  }

  /// Leaves out what was taken back where nothing is left below it. Read from the end, a place is needed when the last
  /// one that was kept stands deeper.
  private static func withoutEmptyPlaces(_ order: [(place: Int, depth: Int)], _ list: [Comment]) -> [Placed] {
    var kept: [Placed] = []
    var next = 0
    for (place, depth) in order.reversed() {
      guard !list[place].isWithdrawn || next > depth else { continue }
      kept.append(Placed(comment: list[place], depth: min(depth, deepest)))
      next = depth
    }
    return kept.reversed()
  }
}
