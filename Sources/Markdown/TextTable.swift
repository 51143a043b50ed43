import CMarkGFM

/// A table as plain text: in columns when they fit, else one line for each cell after the name of its column.
struct TextTable {
  private var rows: [[[UInt8]]] = []
  private var alignments: [UInt8] = []
  private let colon: String

  init(_ table: Node, _ options: PlainTextRenderer) {
    colon = options.labels.colon
    var row = table.firstChild
    while let node = row {
      var cells: [[UInt8]] = []
      var cell = node.firstChild
      while let content = cell {
        cells.append(InlineText.bytes(of: content, options).map { $0 == 0x0A ? 0x20 : $0 })
        cell = content.next
      }
      rows.append(cells)
      row = node.next
    }
    alignments = (0..<(rows.first?.count ?? 0)).map { table.alignment(ofColumn: $0) }
  }

  /// The lines of the table in columns, or nil when they are longer than `width`.
  func columns(width: Int) -> [[UInt8]]? {
    let widths = alignments.indices.map { column in
      rows.map { column < $0.count ? TextWidth.of($0[column][...]) : 0 }.max() ?? 0
    }
    let total = widths.reduce(0, +) + 2 * max(widths.count - 1, 0)
    return total <= width || rows.count < 2 ? inColumns(widths) : nil
  }

  private func inColumns(_ widths: [Int]) -> [[UInt8]] {
    var lines = rows.map { line($0, widths) }
    lines.insert(
      line(widths.map { [UInt8](repeating: UInt8(ascii: "-"), count: $0) }, widths), at: min(1, lines.count))
    return lines
  }

  private func line(_ cells: [[UInt8]], _ widths: [Int]) -> [UInt8] {
    var line: [UInt8] = []
    for (column, cell) in cells.enumerated() where column < widths.count {
      if column > 0 { line += [0x20, 0x20] }
      let room = widths[column] - TextWidth.of(cell[...])
      let before =
        switch alignments[column] {
        case UInt8(ascii: "r"): room
        case UInt8(ascii: "c"): room / 2
        default: 0
        }
      line.append(contentsOf: repeatElement(0x20, count: before))
      line.append(contentsOf: cell)
      line.append(contentsOf: repeatElement(0x20, count: room - before))
    }
    while line.last == 0x20 { line.removeLast() }
    return line
  }

  /// A line for each cell that is not empty, and an empty one between two rows.
  func stacked() -> [[UInt8]] {
    let labels = rows.first ?? []
    var lines: [[UInt8]] = []
    for row in rows.dropFirst() {
      if !lines.isEmpty { lines.append([]) }
      for (label, cell) in zip(labels, row) where !cell.isEmpty {
        var line = label
        if !label.isEmpty {
          line.append(contentsOf: colon.utf8)
          line.append(0x20)
        }
        line.append(contentsOf: cell)
        lines.append(line)
      }
    }
    return lines
  }
}
