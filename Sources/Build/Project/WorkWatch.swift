/// Looks at a log now and then, and notices the file that takes too long.
public struct WorkWatch: Sendable {
  private let log: WorkLog
  /// The processor time that one file may take, in seconds.
  private let limit: Double
  /// What each work's thread had spent when the work was first seen, by the work's number.
  private var spentAtFirst: [Int: Int] = [:]

  /// A watch over a log.
  /// - Parameter limit: the processor time that one file may take, in seconds, from the first look on that sees it.
  public init(_ log: WorkLog, limit: Double) {
    self.log = log
    self.limit = limit
  }

  /// The file that takes longer than the limit, if there is one: its path for messages.
  public mutating func look() -> String? {
    let current = log.current()
    var slow: String?
    var seen: [Int: Int] = [:]
    for (work, spent) in current {
      let first = spentAtFirst[work.number]
      seen[work.number] = first ?? spent
      if let first, Double(spent - first) >= limit * 1_000_000_000 { slow = slow ?? work.name }
    }
    spentAtFirst = seen
    return slow
  }
}
