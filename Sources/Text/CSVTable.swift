/// A table as spreadsheets read it (RFC 4180), with a byte order mark, without which some read another encoding.
public struct CSVTable: Sendable {
  private let rows: [[String]]
  private let separator: String

  /// A table.
  /// - Parameter separator: a comma, or a semicolon for spreadsheets of languages that write decimals with a comma.
  public init(rows: [[String]], separator: String) {
    self.rows = rows
    self.separator = separator
  }

  /// The table, every cell in quotes.
  public var text: String {
    "\u{FEFF}" + rows.map { $0.map(Self.quoted).joined(separator: separator) + "\r\n" }.joined()
  }

  /// What a spreadsheet would take for a formula gets an apostrophe before it.
  static func quoted(_ text: String) -> String {
    let first = text.unicodeScalars.first
    let isFormula = first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    return "\"" + (isFormula ? "'" : "") + text.replacing("\"", with: "\"\"") + "\""
  }
}
