import Content
import Site
import Text

/// The files in which a project remembers: its ledger of addresses, and the comments beside an entry.
enum MemoryTrial {
  /// `content/addresses.tsv`.
  static func runLedger(_ bytes: [UInt8]) -> String? {
    let source = SourceText(path: "content/" + AddressLedger.path, bytes: bytes)
    let ledger = AddressLedger(source)
    let known = ledger.lines.map(\.path)
    guard (known + ledger.remarks.map(\.path)).allSatisfy({ $0.hasPrefix("/") }) else {
      return "a path without a slash"
    }
    if ledger.lines.contains(where: { $0.record.path != $0.path }) { return "a line has two addresses" }
    for remark in ledger.remarks.prefix(100) {
      if remark.target(of: remark.path + "x")?.isEmpty == true { return "a remark that leads nowhere" }
    }
    _ = ledger.remarks.first.flatMap { FormerAddress($0.path, origin: "https://a.example") }
    return whatIsWrong(whenAdding: "/é a/", to: source, known: known)
      ?? Messages.whatIsWrong(with: Array(ledger.diagnostics.prefix(50)), in: source)
  }

  /// A build adds an address: nothing else may change, and a second time nothing at all.
  private static func whatIsWrong(whenAdding path: String, to source: SourceText, known: [String]) -> String? {
    let record = AddressRecord(path: path, kind: "post", date: "2026-01-01", source: "blog/a.md", title: "A\tB\u{0}")
    let more = AddressLedger.adding([record], to: source.bytes)
    let ledger = AddressLedger(SourceText(path: source.path, bytes: more))
    let before = AddressLedger(source)
    guard ledger.lines.map(\.path).sorted() == (known + (known.contains(path) ? [] : [path])).sorted() else {
      return "an added address changes others"
    }
    guard ledger.remarks.map(\.fate) == before.remarks.map(\.fate) else { return "an added address changes a remark" }
    guard ledger.diagnostics.count == before.diagnostics.count else { return "an added address cannot be read" }
    return AddressLedger.adding([record], to: more) == more ? nil : "an address is added twice"
  }

  /// `name.comments.yml`.
  static func runComments(_ bytes: [UInt8]) -> String? {
    let source = SourceText(path: "content/blog/a.comments.yml", bytes: bytes)
    let (comments, diagnostics) = CommentReader(zone: .utc).read(source)
    if comments.isEmpty, diagnostics.isEmpty, bytes.contains(UInt8(ascii: "-")), bytes.starts(with: "- id: ".utf8) {
      return "a comment is lost in silence"
    }
    return Messages.whatIsWrong(with: diagnostics, in: source)
  }
}
