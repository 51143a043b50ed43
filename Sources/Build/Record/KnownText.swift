import Content
import Outputs
import Text

/// What a build keeps of an entry for the next one.
struct KnownText: Sendable {
  /// The path below `content/`.
  let path: String
  /// The hash of everything before the text.
  let header: SHA256.Digest
  /// The hash of the whole file.
  let file: SHA256.Digest
  /// What was found out about the text; nil when it has to be looked at again, to warn of it or because the entry is
  /// not online.
  let facts: BodyFacts?

  init(_ entry: Entry, facts: BodyFacts?) {
    path = entry.file.path
    header = Self.header(of: entry)
    file = entry.digest
    self.facts = facts
  }

  /// The hash of everything before the text of an entry.
  static func header(of entry: Entry) -> SHA256.Digest {
    SHA256.digest(of: entry.source.bytes[..<entry.bodyStart])
  }
}

extension KnownText: ByteCodable {
  func encode(into buffer: inout ByteBuffer) {
    path.encode(into: &buffer)
    header.encode(into: &buffer)
    file.encode(into: &buffer)
    facts.encode(into: &buffer)
  }

  init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    path = try String(from: &decoder)
    header = try SHA256.Digest(from: &decoder)
    file = try SHA256.Digest(from: &decoder)
    facts = try BodyFacts?(from: &decoder)
  }
}
