import CGumbo

/// The rows and cells of a table.
struct HTMLTable {
  /// A cell and how far it reaches.
  struct Cell {
    let node: HTMLNode
    let columns: Int
    let rows: Int
  }

  /// A row.
  struct Row {
    let cells: [Cell]
  }

  /// All rows, those of the head first.
  let rows: [Row]
  private let isPresentation: Bool

  init(_ table: HTMLNode) {
    var head: [Row] = []
    var rows: [Row] = []
    var foot: [Row] = []
    for part in table.children {
      switch part.tag {
      case GUMBO_TAG_THEAD: head += Self.rows(of: part)
      case GUMBO_TAG_TFOOT: foot += Self.rows(of: part)
      case GUMBO_TAG_TBODY: rows += Self.rows(of: part)
      case GUMBO_TAG_TR: rows.append(Self.row(part))
      default: continue
      }
    }
    self.rows = (head + rows + foot).filter { !$0.cells.isEmpty }
    isPresentation = table["role"]?.lowercased() == "presentation"
  }

  private static func rows(of part: HTMLNode) -> [Row] {
    part.children.filter { $0.tag == GUMBO_TAG_TR }.map(row)
  }

  private static func row(_ node: HTMLNode) -> Row {
    Row(
      cells: node.children.filter { $0.tag == GUMBO_TAG_TD || $0.tag == GUMBO_TAG_TH }.map { cell in
        Cell(node: cell, columns: span(cell["colspan"]), rows: span(cell["rowspan"]))
      })
  }

  private static func span(_ text: String?) -> Int {
    min(max(text.flatMap { Int($0) } ?? 1, 1), 100)
  }

  /// Whether it only puts things beside each other, as letters do.
  var isLayout: Bool {
    isPresentation || rows.isEmpty || rows.allSatisfy { $0.cells.count == 1 }
      || rows.contains { $0.cells.contains { $0.node.holds { $0.role == .table } } }
  }

  /// Whether Markdown can say it: lines in cells, more than one column.
  var isData: Bool {
    guard !isLayout, rows.count <= 5_000 else { return false }
    let width = rows.map { $0.cells.reduce(0) { $0 + $1.columns } }.max() ?? 0
    guard width <= 60, width * rows.count <= 50_000 else { return false }
    return !rows.contains { row in
      row.cells.contains { cell in
        cell.node.holds { node in
          switch node.role {
          case .list, .item, .heading, .quote, .preformatted, .table, .rule, .embedded: true
          default: false
          }
        }
      }
    }
  }

  /// The cells by row and column; nil where a cell reaches over several.
  var grid: [[HTMLNode?]] {
    var grid: [[HTMLNode?]] = []
    /// How many rows are still covered from above, by column.
    var covered: [Int] = []
    for row in rows {
      var line: [HTMLNode?] = []
      func skipCovered() {
        while line.count < covered.count, covered[line.count] > 0 {
          covered[line.count] -= 1
          line.append(nil)
        }
      }
      for cell in row.cells {
        skipCovered()
        for column in 0..<cell.columns {
          while covered.count <= line.count { covered.append(0) }
          covered[line.count] = max(covered[line.count], cell.rows - 1)
          line.append(column == 0 ? cell.node : nil)
        }
      }
      skipCovered()
      grid.append(line)
    }
    let width = grid.map(\.count).max() ?? 0
    return grid.map { $0 + [HTMLNode?](repeating: nil, count: width - $0.count) }
  }
}
