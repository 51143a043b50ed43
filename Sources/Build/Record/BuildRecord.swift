import Text
import Writer

/// What a build saw, and what it left: as long as all of it is the same, another build would change nothing.
struct BuildRecord: Sendable {
  /// When it began, in nanoseconds since 1970: what else was kept of it tells the same.
  let start: Int
  /// The program, and everything about the request that makes a difference to the site.
  let circumstances: [UInt8]
  /// The files of the project, as the file system knew them before they were read.
  let inputs: [UInt8]
  /// The ledger of addresses after the build.
  let ledger: Int
  /// The output after the build; see `OutputWriter.state`.
  let output: [UInt8]
  /// The moment that the site was built for.
  let instant: Instant
  /// The report.
  let report: BuildReport

  /// Whether the site of this record is the one of another moment.
  func holds(at moment: Instant) -> Bool {
    moment >= instant && report.nextChange.map { moment < $0.instant } ?? true
  }
}

extension BuildRecord: ByteCodable {
  func encode(into buffer: inout ByteBuffer) {
    start.encode(into: &buffer)
    for bytes in [circumstances, inputs, output] {
      bytes.count.encode(into: &buffer)
      buffer.append(bytes)
    }
    ledger.encode(into: &buffer)
    instant.encode(into: &buffer)
    report.encode(into: &buffer)
  }

  init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    start = try Int(from: &decoder)
    circumstances = Array(try decoder.bytes(try Int(from: &decoder)))
    inputs = Array(try decoder.bytes(try Int(from: &decoder)))
    output = Array(try decoder.bytes(try Int(from: &decoder)))
    ledger = try Int(from: &decoder)
    instant = try Instant(from: &decoder)
    report = try BuildReport(from: &decoder)
  }
}

extension NextChange: ByteCodable {
  /// All of it.
  public func encode(into buffer: inout ByteBuffer) {
    instant.encode(into: &buffer)
    reason.encode(into: &buffer)
    path.encode(into: &buffer)
    cause.rawValue.encode(into: &buffer)
  }

  /// All of it.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    let (instant, reason) = (try Instant(from: &decoder), try Message(from: &decoder))
    let path = try String(from: &decoder)
    guard let cause = Cause(rawValue: try Int(from: &decoder)) else { throw DamagedBytes() }
    self.init(instant: instant, reason: reason, path: path, cause: cause)
  }
}

extension BuildReport {
  /// What the next report repeats when nothing has changed.
  fileprivate func encode(into buffer: inout ByteBuffer) {
    diagnostics.encode(into: &buffer)
    published.encode(into: &buffer)
    refused.encode(into: &buffer)
    (written + unchanged).encode(into: &buffer)
    nextChange.encode(into: &buffer)
    timeZone.encode(into: &buffer)
    basePath.encode(into: &buffer)
  }

  /// The report of a build that has nothing to do.
  fileprivate init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    self.init(
      diagnostics: try [Diagnostic](from: &decoder), published: try Int(from: &decoder),
      refused: try [String](from: &decoder), written: 0, unchanged: try Int(from: &decoder), removed: 0, bytes: 0,
      nextChange: try NextChange?(from: &decoder), timeZone: try TimeZoneRules(from: &decoder),
      basePath: try String(from: &decoder), isRepeated: true)
  }
}
