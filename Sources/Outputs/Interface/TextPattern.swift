/// A text with places for values, such as `{day} {month} {year}`, cut once so that filling it is only appending.
struct TextPattern: Sendable {
  private enum Piece {
    case literal(String)
    case place(String)
  }

  private let pieces: [Piece]

  /// A pattern; nil for a text without places.
  init?(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      pieces.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    guard !pieces.isEmpty else { return nil }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    self.pieces = pieces
  }

  /// The text with its places filled; a place without a value stays as it was written.
  func filled(with values: KeyValuePairs<String, String>) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .place(let name):
        if let value = values.first(where: { $0.key == name })?.value { text += value } else { text += "{\(name)}" }
      }
    }
    return text
  }
}
