import Text

/// What the next issue of the newsletter could carry.
public struct IssueProposal: Sendable, Hashable {
  /// An entry that a letter could carry.
  public struct Item: Sendable, Hashable {
    /// The path below `content/`.
    public let path: String
    /// What it is.
    public let kind: Kind
    /// The day it was published; of an event, the day it begins.
    public let date: CivilDate?
    /// The title.
    public let title: String
    /// The numbers of the letters that have carried it, the latest first.
    public let letters: [Int]

    /// An entry.
    public init(path: String, kind: Kind, date: CivilDate?, title: String, letters: [Int] = []) {
      self.path = path
      self.kind = kind
      self.date = date
      self.title = title
      self.letters = letters
    }
  }

  /// The first and the last day of the window.
  public let window: ClosedRange<CivilDate>
  /// What the window holds and no letter has carried, in the order in which letters show it.
  public let collected: [Item]
  /// What belongs here and an earlier letter has carried.
  public let carried: [Item]
  /// What is older than the window, and no letter has carried since there are letters, the newest first.
  public let waiting: [Item]

  /// A proposal.
  public init(window: ClosedRange<CivilDate>, collected: [Item], carried: [Item], waiting: [Item]) {
    self.window = window
    self.collected = collected
    self.carried = carried
    self.waiting = waiting
  }

  /// Whether there is so little that a person should know.
  public var isThin: Bool { collected.count < 3 }

  /// Whether there is nothing to choose from.
  public var isEmpty: Bool { collected.isEmpty && carried.isEmpty && waiting.isEmpty }
}
