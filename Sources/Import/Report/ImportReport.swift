import Text

/// What an import found, wrote and left out.
public struct ImportReport: Sendable {
  /// Something that was not written, or not whole.
  public struct Entry: Sendable, Equatable {
    /// What the export calls it.
    public let type: String
    /// Its title or name.
    public let name: String
    /// Its address or number in the export.
    public let id: String
  }

  /// The figures of one type.
  public struct Tally: Sendable, Equatable {
    /// How many the reader met in the export.
    public var found = 0
    /// How many were written as they are.
    public var kept = 0
    /// How many were written with a loss.
    public var degraded = 0
    /// How many were left out.
    public var leftOut = 0

    /// Whether every one that was found is somewhere.
    public var isBalanced: Bool { found == kept + degraded + leftOut }
  }

  /// The figures by type, in the order in which the types came up.
  public private(set) var tallies: [(type: String, tally: Tally)] = []
  /// What was left out, by reason.
  public private(set) var leftOut: [LeftOut: [Entry]] = [:]
  /// How many were left out for a reason, those that are not listed too.
  public private(set) var leftOutCounts: [LeftOut: Int] = [:]
  /// What was written with a loss, and which.
  public private(set) var degraded: [(entry: Entry, losses: [Loss: Int], words: [String])] = []
  /// Drafts.
  public private(set) var drafts: [Entry] = []
  /// The words that are in no page, each once, with how often.
  public private(set) var lostWords: [String: Int] = [:]
  /// Media by what became of them.
  public private(set) var copiedFiles = 0
  /// Media that were fetched from where they stood.
  public private(set) var fetchedFiles = 0
  /// The addresses of media that could not be fetched, and why.
  public private(set) var unfetched: [(address: String, fault: FetchFault)] = []
  /// Addresses of media that are not here.
  public private(set) var missingFiles: [String] = []
  /// The first fault of each file of the export.
  public private(set) var faults: [(file: String, line: Int, reason: String)] = []
  /// Bytes that were read as windows-1252 in a file that calls itself UTF-8.
  public private(set) var guessedBytes = 0

  /// Reasons are listed one by one up to this number.
  static let listed = 2_000

  init() {}

  /// Whether every item that was found was written or is listed.
  public var isBalanced: Bool { tallies.allSatisfy(\.tally.isBalanced) }

  /// The figures of all types together.
  public var total: Tally {
    tallies.reduce(into: Tally()) { total, other in
      total.found += other.tally.found
      total.kept += other.tally.kept
      total.degraded += other.tally.degraded
      total.leftOut += other.tally.leftOut
    }
  }

  private mutating func change(_ type: String, _ change: (inout Tally) -> Void) {
    if let index = tallies.firstIndex(where: { $0.type == type }) {
      change(&tallies[index].tally)
    } else {
      var tally = Tally()
      change(&tally)
      tallies.append((type, tally))
    }
  }

  /// The reader met something.
  mutating func find(_ type: String, count: Int = 1) { change(type) { $0.found += count } }

  /// Something was written as it is.
  mutating func keep(_ type: String, count: Int = 1) { change(type) { $0.kept += count } }

  /// Something was written with a loss.
  mutating func degrade(_ entry: Entry, losses: [Loss: Int], words: [String]) {
    change(entry.type) { $0.degraded += 1 }
    for word in words { lostWords[word, default: 0] += 1 }
    if degraded.count < Self.listed { degraded.append((entry, losses, Array(words.prefix(20)))) }
  }

  /// Something was not written.
  mutating func leaveOut(_ entry: Entry, _ reason: LeftOut) {
    change(entry.type) { $0.leftOut += 1 }
    leftOutCounts[reason, default: 0] += 1
    if leftOut[reason, default: []].count < Self.listed { leftOut[reason, default: []].append(entry) }
  }

  mutating func draft(_ entry: Entry) { if drafts.count < Self.listed { drafts.append(entry) } }
  mutating func copyFile() { copiedFiles += 1 }
  mutating func fetchFile() { fetchedFiles += 1 }
  mutating func missFetch(_ address: String, _ fault: FetchFault) { unfetched.append((address, fault)) }
  mutating func missFile(_ address: String) { missingFiles.append(address) }
  mutating func fault(_ file: String, _ fault: XMLFault) { faults.append((file, fault.line, fault.reason)) }
  mutating func guess(_ count: Int) { guessedBytes += count }
}
