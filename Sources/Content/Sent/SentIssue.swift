import Text

/// A letter as it was when it was sent, kept in a folder beside its file: nothing that changes later changes it.
///
/// The text is kept as Markdown, and what the letter carried as typed values: pages and feeds are made of them anew.
/// Only the letter itself, which has to stay the same to the byte, is kept as it was made.
public struct SentIssue: Sendable {
  /// What the page and the feeds say.
  public internal(set) var record: IssueRecord
  /// The letter for everybody; nil when it may not be shown any more.
  public internal(set) var html: [UInt8]?
  /// The same as plain text.
  public internal(set) var text: [UInt8]?
  /// The file of the issue, without what says that it was sent.
  public let source: [UInt8]

  /// A letter that leaves now.
  public init(record: IssueRecord, html: [UInt8], text: [UInt8], source: [UInt8]) {
    self.record = record
    self.html = html
    self.text = text
    self.source = source
  }

  /// The same with the files of its pictures, by their addresses in its HTML.
  public func with(pictures: [String: String]) -> SentIssue {
    var letter = self
    letter.record.pictures = pictures
    return letter
  }

  /// The letter without what certain entries gave it. The copies of the letter itself cannot be cut, and are gone.
  /// - Parameter entries: paths below `content/`.
  func without(_ entries: Set<String>) -> SentIssue {
    guard record.items.contains(where: { entries.contains($0.entry) }) else { return self }
    var rest = self
    for place in rest.record.blocks.indices {
      rest.record.blocks[place].items.removeAll { entries.contains($0.entry) }
    }
    rest.record.blocks.removeAll(where: \.items.isEmpty)
    (rest.html, rest.text) = (nil, nil)
    return rest
  }

  // MARK: Files

  /// What the folder of a sent letter ends in.
  private static let suffix = ".sent"
  /// The list of the files with their hashes, as `sha256sum` writes and checks it.
  private static let list = "SHA256SUMS"
  private static let (sourceName, recordName, htmlName, textName) = (
    "issue.md", "record.json", "letter.html", "letter.txt"
  )

  /// The folder for a sent issue.
  /// - Parameter path: the path of the issue’s file.
  public static func folder(of path: String) -> String {
    (path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path) + suffix
  }

  /// The folder that a file lies in, when it is one of a sent issue; a path below `content/`.
  public static func folder(holding path: String) -> String? {
    guard path.hasPrefix(Kind.issue.folder + "/"), let slash = path.lastIndex(of: "/"),
      path[..<slash].hasSuffix(suffix)
    else { return nil }
    return String(path[..<slash])
  }

  /// The files that keep it, by name.
  public var files: [(name: String, bytes: [UInt8])] {
    let kept = [
      (Self.sourceName, source.withPlainLineEnds), (Self.recordName, record.bytes), (Self.htmlName, html ?? []),
      (Self.textName, text ?? []),
    ]
    let sums = kept.map { "\(SHA256.digest(of: $0.1).hexadecimal)  \($0.0)\n" }.joined()
    return kept + [(Self.list, Array(sums.utf8))]
  }

  /// Reads the files that keep a letter.
  /// - Throws: what is missing or not as it was.
  public init(files: [String: [UInt8]]) throws(SentIssueFault) {
    guard let list = files[Self.list]?.withPlainLineEnds else { throw files.isEmpty ? .noRecord : .missing(Self.list) }
    var sums: [String: String] = [:]
    for line in String(decoding: list, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { sums[String(parts[1].drop { $0 == " " || $0 == "*" })] = String(parts[0]) }
    }
    let kept = { (name: String) throws(SentIssueFault) -> [UInt8] in
      // Version control on Windows gives texts other line ends, and takes them away again.
      guard let bytes = files[name]?.withPlainLineEnds else { throw .missing(name) }
      guard sums[name] == SHA256.digest(of: bytes).hexadecimal else { throw .altered(name) }
      return bytes
    }
    source = try kept(Self.sourceName)
    guard let record = IssueRecord(bytes: try kept(Self.recordName)) else { throw .altered(Self.recordName) }
    self.record = record
    html = try kept(Self.htmlName)
    text = try kept(Self.textName)
  }
}

extension [UInt8] {
  /// The text with lines that end in a line feed alone.
  var withPlainLineEnds: [UInt8] {
    guard contains(13) else { return self }
    return indices.filter { self[$0] != 13 || $0 + 1 == count || self[$0 + 1] != 10 }.map { self[$0] }
  }
}

/// Why a sent letter cannot be shown as it was.
public enum SentIssueFault: Error, Sendable, Hashable {
  /// Nothing was kept.
  case noRecord
  /// A file is not there.
  case missing(String)
  /// A file is not the one that was kept.
  case altered(String)
}
