import Content
import Site
import Text

/// Compares the addresses of the ledger with those of the site.
struct AddressJudgement {
  /// The addresses that lead elsewhere now: the remark's target, a path of the site or an address of the web.
  private(set) var moved: [(path: String, target: String)] = []
  /// The addresses that were given up.
  private(set) var gone: [(record: AddressRecord, remark: LedgerRemark?)] = []
  /// The addresses that would be lost.
  private(set) var lost: [LostAddress] = []
  /// Remarks about addresses at which something stands.
  private(set) var needless: [LedgerRemark] = []

  private let memory: AddressMemory
  private let addresses: Set<String>
  private let instant: Instant
  private let dates: TimestampParser
  private let exact: [String: LedgerRemark]
  private let prefixes: [LedgerRemark]

  /// - Parameters:
  ///   - addresses: the paths of all files of the site.
  ///   - current: the lasting addresses of the site, asked for when one is missing.
  init(
    _ ledger: AddressLedger, memory: AddressMemory, addresses: Set<String>, site: Site, current: () -> [AddressRecord]
  ) {
    self.memory = memory
    self.addresses = addresses
    instant = site.instant
    dates = TimestampParser(zone: site.configuration.timeZone)
    exact = Dictionary(
      ledger.remarks.filter { !$0.isPrefix }.map { ($0.path, $0) }, uniquingKeysWith: { _, last in last })
    prefixes = ledger.remarks.filter(\.isPrefix).sorted { $0.path.utf8.count > $1.path.utf8.count }
    needless = ledger.remarks.filter { !$0.isPrefix && addresses.contains($0.path) }
    let known = Set(ledger.lines.map(\.path))
    var open: [(line: Int, record: AddressRecord)] = []
    for line in ledger.lines where !addresses.contains(line.path) {
      if !decide(line) { open.append((line.number, line.record)) }
    }
    for remark in ledger.remarks where !remark.isPrefix && !known.contains(remark.path) && !needless.contains(remark) {
      let record = AddressRecord(path: remark.path, kind: "", date: "", source: "", title: "")
      decide(record, by: remark, line: remark.line)
    }
    open = open.filter { isOwed($0.record) }
    guard !open.isEmpty else { return }
    explain(open, current: current(), known: known)
  }

  /// Whether a remark says what became of a line's address.
  private mutating func decide(_ line: AddressLedger.Line) -> Bool {
    guard let remark = remark(about: line.path) else { return false }
    decide(line.record, by: remark, line: line.number)
    return true
  }

  private mutating func decide(_ record: AddressRecord, by remark: LedgerRemark, line: Int) {
    switch remark.fate {
    case .gone: gone.append((record, remark))
    case .moved:
      guard let target = finalTarget(of: record.path, by: remark) else { return }
      guard target.contains("://") || addresses.contains(target) else {
        return lost.append(LostAddress(line: remark.line, record: record, reason: .wrongTarget(target)))
      }
      moved.append((record.path, target))
    }
  }

  private func remark(about path: String) -> LedgerRemark? {
    exact[path] ?? prefixes.first { path.hasPrefix($0.path) }
  }

  /// Where an address leads to when it has moved several times.
  private func finalTarget(of path: String, by remark: LedgerRemark) -> String? {
    var target = remark.target(of: path)
    for _ in 0..<8 {
      guard let place = target, !addresses.contains(place), let next = self.remark(about: place) else { return target }
      guard let further = next.target(of: place) else { return target }
      target = further
    }
    return target
  }

  /// Whether something should stand at an address now. What leaves by itself may leave.
  private mutating func isOwed(_ record: AddressRecord) -> Bool {
    if let date = try? dates.parse(record.date), date.instant > instant { return false }
    switch memory.absence(of: record.source) {
    case .refused: return false
    case .ended:
      gone.append((record, nil))
      return false
    default: return true
    }
  }

  // MARK: What became of the others

  private mutating func explain(
    _ open: [(line: Int, record: AddressRecord)], current: [AddressRecord], known: Set<String>
  ) {
    let bySource = Dictionary(current.map { ("\($0.kind) \($0.source)", $0) }, uniquingKeysWith: { first, _ in first })
    let byTitle = Dictionary(
      current.filter { !known.contains($0.path) && !$0.title.isEmpty }.map { ("\($0.kind) \($0.title)", $0) },
      uniquingKeysWith: { first, _ in first })
    let found = open.map { line, record -> (line: Int, record: AddressRecord, heir: AddressRecord?) in
      (line, record, bySource["\(record.kind) \(record.source)"] ?? byTitle["\(record.kind) \(record.title)"])
    }
    let moves = sectionMoves(found.compactMap { found in found.heir.map { (found.record.path, $0.path) } })
    var told: Set<String> = []
    for (line, record, heir) in found {
      if let move = moves.first(where: { record.path.hasPrefix($0.from) && covers($0, record.path, heir) }) {
        if told.insert(move.from).inserted {
          lost.append(
            LostAddress(
              line: line, record: record, reason: .sectionMoved(from: move.from, to: move.to, count: move.count)))
        }
      } else if let heir {
        lost.append(LostAddress(line: line, record: record, reason: .renamed(heir)))
      } else if record.kind != "section", record.kind != "feed" {
        let isHidden = if case .hidden = memory.absence(of: record.source) { true } else { false }
        lost.append(LostAddress(line: line, record: record, reason: isHidden ? .hidden : .missing))
      }
    }
  }

  private func covers(_ move: SectionMove, _ path: String, _ heir: AddressRecord?) -> Bool {
    let target = move.to + path.dropFirst(move.from.count)
    return heir.map { $0.path == target } ?? addresses.contains(target)
  }

  /// The paths below which several addresses moved together, those of most addresses first.
  private func sectionMoves(_ pairs: [(old: String, new: String)]) -> [SectionMove] {
    var counts: [SectionMove: Int] = [:]
    for (old, new) in pairs {
      if let move = SectionMove(old, new) { counts[move, default: 0] += 1 }
    }
    return counts.filter { $0.value > 1 }.map { move, count in SectionMove(move, count: count) }
      .sorted { ($1.count, $0.from, $0.to) < ($0.count, $1.from, $1.to) }
  }
}

/// A path below which everything moved, with the path that it is now below.
private struct SectionMove: Hashable {
  let from: String
  let to: String
  let count: Int

  /// What two addresses differ in, when they end in the same names; nil when their last names differ.
  init?(_ old: String, _ new: String) {
    let (oldNames, newNames) = (old.split(separator: "/"), new.split(separator: "/"))
    var same = 0
    while same < min(oldNames.count, newNames.count),
      oldNames[oldNames.count - 1 - same] == newNames[newNames.count - 1 - same]
    {
      same += 1
    }
    guard same > 0, old != new else { return nil }
    let folder = { (names: ArraySlice<Substring>) in names.isEmpty ? "/" : "/" + names.joined(separator: "/") + "/" }
    from = folder(oldNames.dropLast(same))
    to = folder(newNames.dropLast(same))
    count = 0
  }

  init(_ move: SectionMove, count: Int) {
    (from, to) = (move.from, move.to)
    self.count = count
  }
}
