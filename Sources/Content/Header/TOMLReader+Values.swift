import Text

extension TOMLReader {
  /// Reads a value of any kind.
  mutating func readValue(depth: Int) throws(Diagnostic) -> HeaderNode {
    guard depth <= TOMLHeader.maximumDepth else { throw tooDeep() }
    let start = cursor.position()
    let value: HeaderNode.Value
    switch cursor.next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): value = .scalar(try readString(), isQuoted: true)
    case UInt8(ascii: "["): value = .list(try readList(depth: depth + 1))
    case UInt8(ascii: "{"): value = .map(try readInlineTable(depth: depth + 1))
    default: value = .scalar(try readBareValue(), isQuoted: false)
    }
    return HeaderNode(value, at: start, length: cursor.length(from: start))
  }

  private mutating func readList(depth: Int) throws(Diagnostic) -> [HeaderNode] {
    let start = cursor.position()
    cursor.advance()
    enclosing += 1
    defer { enclosing -= 1 }
    var nodes: [HeaderNode] = []
    while true {
      try skipBlankLines()
      if cursor.take(UInt8(ascii: "]")) { return nodes }
      guard !cursor.isAtEnd else { throw unclosed(start, "]", inList: true) }
      nodes.append(try readValue(depth: depth))
      try skipBlankLines()
      guard !cursor.take(UInt8(ascii: ",")) else { continue }
      guard !cursor.isAtEnd else { throw unclosed(start, "]", inList: true) }
      guard cursor.next == UInt8(ascii: "]") else { throw missingComma() }
    }
  }

  private mutating func readInlineTable(depth: Int) throws(Diagnostic) -> [HeaderPair] {
    let start = cursor.position()
    cursor.advance()
    enclosing += 1
    defer { enclosing -= 1 }
    var tables = TOMLTables(source: cursor.source)
    while true {
      try skipBlankLines()
      if cursor.take(UInt8(ascii: "}")) { return tables.pairs() }
      guard !cursor.isAtEnd else { throw unclosed(start, "}", inList: false) }
      let (path, node) = try readPair(depth: depth)
      try tables.insert(node, at: path, in: TOMLTables.root)
      try skipBlankLines()
      guard !cursor.take(UInt8(ascii: ",")) else { continue }
      guard !cursor.isAtEnd else { throw unclosed(start, "}", inList: false) }
      guard cursor.next == UInt8(ascii: "}") else { throw missingComma() }
    }
  }

  private func unclosed(_ start: SourcePosition, _ mark: String, inList: Bool) -> Diagnostic {
    fault(
      inList
        ? Message(
          en: "This list is not closed: “\(mark)” is missing.",
          fr: "Cette liste n’est pas fermée : il manque « \(mark) ».")
        : Message(
          en: "This table is not closed: “\(mark)” is missing.",
          fr: "Cette table n’est pas fermée : il manque « \(mark) »."),
      at: start)
  }

  private mutating func missingComma() -> Diagnostic {
    fault(
      Message(en: "A comma is missing before this.", fr: "Il manque une virgule avant ceci."),
      at: cursor.position(), write: ", " + cursor.restOfLine)
  }

  /// Reads a number, a boolean, a date or a time.
  private mutating func readBareValue() throws(Diagnostic) -> String {
    let start = cursor.position()
    let before = cursor
    var text = String(decoding: cursor.take(while: \.isInBareValue), as: UTF8.self)
    // A date and a time may have one space between them.
    if cursor.next == 32, (48...57).contains(cursor.peek(1)), cursor.peek(3) == UInt8(ascii: ":"),
      TOMLScalar.date(text) != nil
    {
      cursor.advance()
      text += " " + String(decoding: cursor.take(while: \.isInBareValue), as: UTF8.self)
    }
    if let value = TOMLScalar.read(text) { return value }
    guard !text.isEmpty else {
      throw fault(
        Message(en: "There is no value after “=”.", fr: "Il n’y a pas de valeur après « = »."), at: start,
        write: "\"…\"")
    }
    if TOMLScalar.looksLikeDate(text) {
      throw fault(
        Message(en: "This is not a date that exists.", fr: "Ce n’est pas une date qui existe."), at: start,
        length: text.count, write: "2026-05-01 / 2026-05-01T18:30:00+02:00")
    }
    let rest = before.restOfLine
    let words = enclosing == 0 ? rest : String(rest.prefix { $0 != "," && $0 != "]" && $0 != "}" })
    throw fault(
      Message(en: "Text has to stand in quotes here.", fr: "Un texte doit être entre guillemets ici."), at: start,
      length: words.count, write: TOMLReader.quoted(words.trimmingSpaces()))
  }
}

extension UInt8 {
  /// Whether a value without quotes goes on with this byte.
  fileprivate var isInBareValue: Bool {
    switch self {
    case 0...32, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"): false
    default: true
    }
  }
}
