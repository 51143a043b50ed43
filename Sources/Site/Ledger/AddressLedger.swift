import Text

/// The memory of a site: every address that was ever published, `content/addresses.tsv`.
///
/// Gazette adds a line for each address that comes online, persons add remarks about those that are given up. Lines may
/// stand in any order, as merges leave them, with comments behind `#` and line ends of any system.
public struct AddressLedger: Sendable {
  /// The path below `content/`.
  public static let path = "addresses.tsv"

  /// A line that Gazette wrote. Only its address is read at once.
  public struct Line: Sendable {
    /// The line's number, from 1.
    public let number: Int
    /// The address: a path from `/` on, not percent-encoded.
    public let path: String
    let columns: ArraySlice<UInt8>

    /// All of the line.
    public var record: AddressRecord {
      let columns = columns.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      let column = { (place: Int) in place < columns.count ? columns[place] : "" }
      return AddressRecord(path: path, kind: column(0), date: column(1), source: column(2), title: column(3))
    }
  }

  /// The file.
  public let source: SourceText
  /// The lines that Gazette wrote, in the order of the file.
  public private(set) var lines: [Line] = []
  /// What persons wrote.
  public private(set) var remarks: [LedgerRemark] = []
  /// The lines that cannot be understood.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Reads the file.
  public init(_ source: SourceText) {
    self.source = source
    var number = 0
    var start = source.bytes.startIndex
    while start < source.bytes.endIndex {
      let end = source.bytes[start...].firstIndex(of: 10) ?? source.bytes.endIndex
      number += 1
      read(source.bytes[start..<end], number: number)
      start = end + 1
    }
  }

  /// A place in the file.
  public func location(line: Int) -> SourceLocation {
    let text = source.line(line)
    return SourceLocation(
      path: source.path, position: SourcePosition(line: line, column: 1),
      length: text?.prefix { $0 != "\t" }.count ?? 1, line: text)
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>, number: Int) {
    var bytes = bytes
    while let last = bytes.last, last == 13 || last == 32 { bytes.removeLast() }
    switch bytes.first {
    case nil, UInt8(ascii: "#"): return
    case UInt8(ascii: "/"):
      if let line = line(bytes, number: number) { return lines.append(line) }
    default:
      if let remark = LedgerRemark(String(decoding: bytes, as: UTF8.self), line: number) {
        return remarks.append(remark)
      }
    }
    diagnostics.append(damaged(number))
  }

  /// An address with at least a kind, a date and a source.
  private func line(_ bytes: ArraySlice<UInt8>, number: Int) -> Line? {
    let tab = UInt8(ascii: "\t")
    guard let end = bytes.firstIndex(of: tab), bytes[end...].count(where: { $0 == tab }) >= 3 else { return nil }
    guard let path = String(decoding: bytes[..<end], as: UTF8.self).percentDecoded else { return nil }
    return Line(number: number, path: path, columns: bytes[(end + 1)...])
  }

  private func damaged(_ number: Int) -> Diagnostic {
    .error(
      "damaged-ledger", at: location(line: number),
      Message(
        en: "this line of the ledger of addresses cannot be understood: a published address could be forgotten",
        fr: "cette ligne du registre des adresses est incompréhensible : une adresse publiée pourrait être oubliée"),
      help: Message(
        en: "take the line from an earlier version of the file; what you add yourself is written as “gone /address/ "
          + "2026-05-01 the reason” or “moved /address/ /new-address/”",
        fr: "reprenez la ligne dans une version antérieure du fichier ; ce que vous ajoutez vous-même s’écrit « retiré "
          + "/adresse/ 2026-05-01 la raison » ou « déplacé /adresse/ /nouvelle-adresse/ »"))
  }
}
