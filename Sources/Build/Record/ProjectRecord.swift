import Glibc
import Media
import Outputs
import Text
import Writer

/// Tells whether a build would change anything, by the record of the last one; and keeps the next record.
struct ProjectRecord: Sendable {
  /// How the names of the files begin that records are kept in.
  static let prefixes = ["build-", "texts-", "words-"]

  private let request: BuildRequest
  private let scan: ProjectScan
  private let cache: CacheFolder
  /// The name of the record. Each output of a project has one of its own.
  private let name: String
  private let circumstances: [UInt8]
  private let inputs: [UInt8]
  /// The content of the ledger of addresses, as a sum: builds write it themselves.
  private let ledger: Int
  /// When the files of the project were looked at.
  private let start: Int
  /// The record of the last build, when only files of the project can make a difference to the next one.
  private let last: BuildRecord?

  /// Nil when the request names no place for records, or the system does not tell enough.
  /// - Parameter start: when the scan began, by the clock of the machine.
  init?(for request: BuildRequest, scan: ProjectScan, start: Int) {
    guard let folder = request.cacheFolder, let program = RunningProgram.identity,
      let root = Self.realPath(request.root)
    else { return nil }
    self.request = request
    self.scan = scan
    self.start = start
    cache = CacheFolder(path: folder)
    name = Self.name(root: root, output: request.output)
    var buffer = ByteBuffer()
    root.encode(into: &buffer)
    buffer.append(program)
    request.includesDrafts.encode(into: &buffer)
    request.keepsGoing.encode(into: &buffer)
    request.recordsAddresses.encode(into: &buffer)
    request.toleratesLostAddresses.encode(into: &buffer)
    (PDFPrinter.installed?.identity ?? "").encode(into: &buffer)
    circumstances = buffer.bytes
    inputs = scan.state
    ledger = LedgerFile(root: request.root).standing.state
    last = Self.record(named: name, in: cache).flatMap {
      [circumstances, ledger] record in
      let isOurs = record.circumstances == circumstances && record.ledger == ledger
      return isOurs && record.holds(at: request.at.instant(in: record.report.timeZone)) ? record : nil
    }
  }

  private static func record(named name: String, in cache: CacheFolder) -> BuildRecord? {
    guard let content = cache.content(of: name) else { return nil }
    var decoder = ByteDecoder(content)
    let record = try? BuildRecord(from: &decoder)
    return decoder.isAtEnd ? record : nil
  }

  private static func name(root: String, output: String) -> String {
    var buffer = ByteBuffer()
    root.encode(into: &buffer)
    (realPath(output) ?? placeToBe(output)).encode(into: &buffer)
    return "build-" + String(UInt(bitPattern: CacheFolder.checksum(buffer.bytes[...])), radix: 36)
  }

  /// What `realPath` tells of an output that is not there, once it is.
  private static func placeToBe(_ output: String) -> String {
    var parts = output.split(separator: "/", omittingEmptySubsequences: true)
    guard let last = parts.popLast() else { return output }
    let parent = (output.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    return (realPath(parent.isEmpty ? "." : parent) ?? parent) + "/" + last
  }

  /// The report of a build that has nothing to do; nil when there may be something.
  func report() async -> BuildReport? {
    guard let record = last, record.inputs == inputs,
      let output = try? await OutputWriter(output: request.output).state(workers: workers, waiting: waiting),
      record.output == output
    else { return nil }
    return record.report
  }

  /// What the last build knew of the texts, when since then only entries have changed. Without its output everything has
  /// to be rendered, and it would be no use.
  var texts: KnownTexts? {
    guard OutputWriter(output: request.output).isThere, let record = last, record.report.refused.isEmpty,
      scan.differsInEntries(from: record.inputs),
      let texts: [KnownText] = kept("texts", with: record)
    else { return nil }
    return KnownTexts(texts, words: kept("words", with: record), output: record.output)
  }

  /// What was kept beside a record.
  private func kept<Value: ByteCodable>(_ part: String, with record: BuildRecord) -> Value? {
    guard let content = cache.content(of: "\(part)-\(name)") else { return nil }
    var decoder = ByteDecoder(content)
    // Who keeps a record may be stopped before all that belongs to it is there.
    guard (try? Int(from: &decoder)) == record.start, let value = try? Value(from: &decoder), decoder.isAtEnd else {
      return nil
    }
    return value
  }

  private static let parts = ["words", "texts"]

  /// The name of what is kept beside a record that is still to come.
  private func nextName(of part: String) -> String { "\(part)-\(name)-next" }

  /// Keeps something for the record to come. Texts and words of a large site take much room: they are written as they
  /// are made.
  private func keep(_ pieces: some Sequence<ArraySlice<UInt8>>, as part: String) {
    var buffer = ByteBuffer()
    start.encode(into: &buffer)
    cache.keep([AnySequence([buffer.bytes[...]]), AnySequence(pieces)].joined(), as: nextName(of: part))
  }

  /// Keeps what the next build may know of the texts, if the record of this one is kept as well.
  func keepTexts(of plan: PlanBasis?) async {
    guard let plan else { return }
    keep(plan.plan.words.pieces, as: "words")
    keep(plan.texts().encodedPieces, as: "texts")
  }

  /// Keeps what a build has seen and left. Nothing is kept when something else than a text may have been changed
  /// meanwhile without a trace in the times of the files.
  /// - Parameter output: the output as the build has left it; nil when that is not known.
  func keep(_ report: BuildReport, output: [UInt8]?) {
    let fresh = Set(scan.found.lazy.filter { $0.identity.isTooFresh(at: start) }.map(\.location))
    // Of an entry the next build compares what it holds.
    guard report.isWritten, let output, report.addition.former == ledger,
      fresh.isSubset(of: scan.entries.map(\.location))
    else { return Self.parts.forEach { cache.remove(nextName(of: $0)) } }
    for part in Self.parts { cache.rename(nextName(of: part), to: "\(part)-\(name)") }
    let record = BuildRecord(
      start: start, circumstances: circumstances, inputs: fresh.isEmpty ? inputs : scan.state(doubting: fresh),
      ledger: report.addition.state, output: output, instant: request.at.instant(in: report.timeZone), report: report)
    var buffer = ByteBuffer(capacity: record.inputs.count + record.output.count + 4096)
    record.encode(into: &buffer)
    cache.keep([buffer.bytes[...]], as: name)
  }

  private var workers: Int { Project.workers(for: request) }

  private func waiting(_ progress: WriteProgress) {
    if let message = progress.message { request.notice?(message) }
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
