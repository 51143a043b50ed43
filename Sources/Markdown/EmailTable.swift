import CMarkGFM
import Text

/// Where an e-mail is in its table.
struct EmailTable {
  /// The names of the columns, when the table is too wide for a phone and becomes lines.
  var labels: [[UInt8]] = []
  /// Whether rows become lines.
  var isStacked = false
  var column = 0
}

extension EmailVisitor {
  mutating func openTable(_ node: Node) {
    let columns = Int(cmark_gfm_extensions_get_table_columns(node.pointer))
    table = EmailTable(isStacked: columns > options.tableColumns)
    if !table.isStacked {
      if !buffer.isAtLineStart { buffer.append(UInt8(ascii: "\n")) }
      buffer.append(literal: "<table role=\"table\" style=\"")
      buffer.append(cleaning: options.styles.table)
      buffer.append(literal: "\">\n")
    }
  }

  mutating func closeTable(_ node: Node) {
    if table.isStacked { return }
    if node.lastChild?.isHeader == false { buffer.append(literal: "</tbody>\n") }
    buffer.append(literal: "</table>\n")
  }

  mutating func openRow(_ node: Node) -> Bool {
    table.column = 0
    if table.isStacked {
      if node.isHeader { return readLabels(node) }
      openLine("p", options.styles.paragraph)
    } else {
      if node.isHeader { buffer.append(literal: "<thead>\n") }
      if node.previous?.isHeader == true { buffer.append(literal: "<tbody>\n") }
      buffer.append(literal: "<tr>\n")
    }
    return true
  }

  /// Keeps the names of the columns for the rows; a table without rows shows them.
  private mutating func readLabels(_ row: Node) -> Bool {
    var cell = row.firstChild
    while let node = cell {
      table.labels.append(PlainText.bytes(of: node))
      cell = node.next
    }
    guard row.next == nil else { return false }
    table.labels = []
    openLine("p", options.styles.paragraph)
    return true
  }

  mutating func closeRow(_ node: Node) {
    buffer.append(literal: table.isStacked ? "</p>\n" : "</tr>\n")
    if !table.isStacked, node.isHeader { buffer.append(literal: "</thead>\n") }
  }

  mutating func openCell(_ node: Node) {
    let isHeader = node.parent?.isHeader == true
    guard table.isStacked else {
      let align = node.parent?.parent?.alignment(ofColumn: table.column) ?? 0
      open(
        isHeader ? "th scope=\"col\"" : "td", isHeader ? options.styles.headerCell : options.styles.cell,
        align: align)
      return
    }
    if table.column > 0 { buffer.append(literal: "<br>\n") }
    guard table.column < table.labels.count, !table.labels[table.column].isEmpty else { return }
    buffer.append(literal: "<strong>")
    table.labels[table.column].withUnsafeBufferPointer { buffer.append(cleaning: $0) }
    buffer.append(options.labels.colon)
    buffer.append(literal: "</strong> ")
  }

  mutating func closeCell(_ node: Node) {
    table.column += 1
    guard !table.isStacked else { return }
    buffer.append(literal: node.parent?.isHeader == true ? "</th>\n" : "</td>\n")
  }
}
