/// A table of comma-separated values (RFC 4180) with names in its first row.
struct CSVTable {
  /// The rows by the names of the columns; what is missing in a row is missing here.
  let rows: [[String: String]]

  init(_ text: [UInt8]) {
    var cells = Self.cells(of: text)[...]
    let names = cells.popFirst()?.map(\.trimmingSpace) ?? []
    rows = cells.filter { $0 != [""] }.map { row in
      Dictionary(zip(names, row), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func cells(of text: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 0
    func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    while index < text.count {
      let byte = text[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\"") where isQuoted:
        if index < text.count, text[index] == UInt8(ascii: "\"") {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
      case _ where isQuoted: cell.append(byte)
      case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
      case UInt8(ascii: ","):
        row.append(string(cell))
        cell = []
      case 0x0A:
        rows.append(row + [string(cell)])
        row = []
        cell = []
      case 0x0D: break
      default: cell.append(byte)
      }
    }
    if !cell.isEmpty || !row.isEmpty { rows.append(row + [string(cell)]) }
    return rows
  }
}
