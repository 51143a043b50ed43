import Text

/// Finds values without quotes that a ` #` ends: what stands behind it is a comment (YAML 1.2 section 6.6), which nobody
/// means who writes `Concert #3`.
struct CutValues {
  /// The lines of the header; empty where nothing can be cut.
  private let lines: [String]
  private let firstLine: Int
  private let source: SourceText
  private var warnings: [Diagnostic] = []
  private static let longestLine = 400

  /// The warnings about a header.
  /// - Parameter firstLine: the line of the file, from 1, on which `bytes` begin.
  static func warnings(
    about pairs: [HeaderPair], _ table: FieldTable, in bytes: ArraySlice<UInt8>, firstLine: Int, source: SourceText
  ) -> [Diagnostic] {
    guard bytes.contains(UInt8(ascii: "#")) else { return [] }
    var search = CutValues(bytes, firstLine: firstLine, source: source)
    for pair in pairs {
      let name = table.field(for: pair.key)?.name
      search.look(at: pair, isProse: name == Field.title.name || name == Field.description.name)
    }
    return search.warnings
  }

  private init(_ bytes: ArraySlice<UInt8>, firstLine: Int, source: SourceText) {
    // No longer line is looked at: many values can stand in one.
    lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map { line in
      line.count <= Self.longestLine && line.contains(UInt8(ascii: "#")) ? String(decoding: line, as: UTF8.self) : ""
    }
    self.firstLine = firstLine
    self.source = source
  }

  /// - Parameter isProse: whether a comment behind the value is rather a part of it, even with a space after the sign.
  private mutating func look(at pair: HeaderPair, isProse: Bool = false) {
    switch pair.node.value {
    case .scalar(let text, isQuoted: false):
      look(behind: text, at: pair.node.position, key: pair.key, isProse: isProse)
    case .null:
      let end = SourcePosition(
        line: pair.keyPosition.line, column: pair.keyPosition.column + pair.key.unicodeScalars.count + 1)
      look(behind: "", at: end, key: pair.key, isProse: false)
    case .map(let pairs):
      for pair in pairs { look(at: pair) }
    case .list(let items):
      for case .map(let pairs) in items.map(\.value) { for pair in pairs { look(at: pair) } }
    case .scalar: break
    }
  }

  private mutating func look(behind text: String, at position: SourcePosition, key: String, isProse: Bool) {
    guard lines.indices.contains(position.line - firstLine) else { return }
    let line = lines[position.line - firstLine]
    let rest = String(line.unicodeScalars.dropFirst(position.column - 1))
    guard let sign = rest.firstRange(of: " #"), String(rest[..<sign.lowerBound]).trimmed == text.trimmed else { return }
    let comment = String(rest[sign.upperBound...])
    guard let next = comment.first, !next.isWhitespace || isProse, next != "#" else { return }
    let quote = rest.contains("\"") ? "'" : "\""
    let value = "\(key): \(quote)\(rest.trimmed)\(quote)"
    let column = position.column + rest[..<sign.lowerBound].unicodeScalars.count + 1
    let cut = ("#" + comment).trimmed
    warnings.append(
      .warning(
        "cut-value", at: source.location(SourcePosition(line: position.line, column: column), length: cut.count),
        Message(
          en: "a space and # begin a comment: “\(cut)” is left out",
          fr: "une espace et # ouvrent un commentaire : « \(cut) » n’est pas repris"),
        help: Message(
          en: "put the value in quotes: \(value)", fr: "mettez la valeur entre guillemets droits : \(value)")))
  }
}
