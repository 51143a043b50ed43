/// Looks at lines before the parser does: how many containers they open, and how wide their tables are.
///
/// It knows only one line at a time, so it may take a line of code for a table; its limits leave room for that.
struct BlockScan {
  let limits: StructureLimits
  private(set) var line = 0
  /// Lines since the last empty one.
  private var run = 0
  /// The columns of the table that these lines may belong to.
  private var columns = 0
  private var cells = 0
  /// Lines that were looked at again for each line that may be the second one of a table.
  private var looks = 0

  init(limits: StructureLimits) {
    self.limits = limits
  }

  /// Looks at the next line, without its end.
  mutating func scan(_ text: UnsafeBufferPointer<UInt8>) throws(StructureError) {
    line += 1
    guard let first = text.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else {
      run = 0
      columns = 0
      return
    }
    run += 1
    if columns > 0 {
      cells += columns
      guard cells <= limits.tableCells else { throw StructureError(.tableCells, line: line) }
    }
    switch first {
    case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "|"),
      UInt8(ascii: ":"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try scanMarks(text)
    default: return
    }
  }

  private mutating func scanMarks(_ text: UnsafeBufferPointer<UInt8>) throws(StructureError) {
    let markers = Self.markers(text)
    guard markers <= limits.nesting else { throw StructureError(.nesting, line: line) }
    guard let pipes = Self.pipesOfDelimiterRow(text) else { return }
    guard pipes <= limits.tableColumns else { throw StructureError(.tableColumns, line: line) }
    guard run <= limits.linesBeforeTable || columns > 0 else {
      throw StructureError(.linesBeforeTable, line: line)
    }
    looks += columns == 0 || run < limits.linesBeforeTable ? run : 0
    guard looks <= 200 * limits.linesBeforeTable else { throw StructureError(.linesBeforeTable, line: line) }
    columns = max(columns, pipes + 1)
  }

  /// The marks of quotes and items at the start of a line; none for a line across the page (`- - -`).
  private static func markers(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var index = 0
    var mark: (last: UInt8, isMixed: Bool) = (0, false)
    while index < text.count {
      let byte = text[index]
      switch byte {
      case 0x20, 0x09, 0x0D:
        index += 1
        continue
      case UInt8(ascii: ">"): break
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard index + 1 == text.count || isBlank(text[index + 1]) else { return count }
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var end = index
        while end < text.count, text[end] >= 0x30, text[end] <= 0x39 { end += 1 }
        guard end < text.count, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")"),
          end + 1 == text.count || isBlank(text[end + 1])
        else { return count }
        index = end
      default: return count
      }
      if mark.last != 0, mark.last != byte { mark.isMixed = true }
      mark.last = byte
      count += 1
      index += 1
    }
    let isRule = !mark.isMixed && (mark.last == UInt8(ascii: "-") || mark.last == UInt8(ascii: "*"))
    return isRule ? 0 : count
  }

  /// The pipes of a line made only of `|`, `-`, `:` and marks of containers, or nil for any other line.
  private static func pipesOfDelimiterRow(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    var pipes = 0
    var dashes = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x20, 0x09, 0x0D:
        continue
      default: return nil
      }
    }
    return pipes > 0 && dashes > 0 ? pipes : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
