import Text

/// Reads the statements of a header: pairs, `[tables]` and `[[lists of tables]]`.
struct TOMLReader {
  var cursor: TOMLCursor
  /// In how many lists and inline tables the cursor stands.
  var enclosing = 0

  init(cursor: TOMLCursor) {
    self.cursor = cursor
  }

  mutating func read() throws(Diagnostic) -> [HeaderPair] {
    var tables = TOMLTables(source: cursor.source)
    var current = TOMLTables.root
    while true {
      try skipBlankLines()
      guard !cursor.isAtEnd else { return tables.pairs() }
      if cursor.next == UInt8(ascii: "[") {
        current = try readTableHeader(into: &tables)
      } else {
        let (path, node) = try readPair(depth: 1)
        try tables.insert(node, at: path, in: current)
      }
      try endStatement()
    }
  }

  private mutating func readTableHeader(into tables: inout TOMLTables) throws(Diagnostic) -> Int {
    let start = cursor.position()
    cursor.advance()
    let isList = cursor.take(UInt8(ascii: "["))
    cursor.skipSpaces()
    let path = try readPath(depth: 1)
    cursor.skipSpaces()
    let isClosed = cursor.take(UInt8(ascii: "]")) && (!isList || cursor.take(UInt8(ascii: "]")))
    guard isClosed else {
      let name = path.map(\.name).joined(separator: ".")
      throw fault(
        Message(en: "The name of the table is not closed.", fr: "Le nom de la table n’est pas fermé."), at: start,
        write: isList ? "[[\(name)]]" : "[\(name)]")
    }
    return try tables.open(path, isList: isList)
  }

  /// Reads `key = value`.
  mutating func readPair(depth: Int) throws(Diagnostic) -> (path: [TOMLKey], node: HeaderNode) {
    let start = cursor.position()
    let path = try readPath(depth: depth)
    cursor.skipSpaces()
    guard cursor.take(UInt8(ascii: "=")) else {
      let name = path.map(\.name).joined(separator: ".")
      let hasColon = cursor.take(UInt8(ascii: ":"))
      throw fault(
        Message(
          en: "There is no “=” after “\(name)”. Between “+++” lines, every key is followed by “=”.",
          fr: "Il manque « = » après « \(name) ». Entre les lignes « +++ », chaque clé est suivie de « = »."),
        at: start, length: cursor.length(from: start),
        write: "\(name) = \(hasColon ? TOMLReader.quoted(cursor.restOfLine) : "\"…\"")")
    }
    cursor.skipSpaces()
    let node = try readValue(depth: depth + path.count)
    return (path, node)
  }

  /// Reads a key, or several joined by dots.
  private mutating func readPath(depth: Int) throws(Diagnostic) -> [TOMLKey] {
    var path: [TOMLKey] = []
    repeat {
      cursor.skipSpaces()
      path.append(try readKey())
      guard depth + path.count <= TOMLHeader.maximumDepth else { throw tooDeep() }
      cursor.skipSpaces()
    } while cursor.take(UInt8(ascii: "."))
    return path
  }

  private mutating func readKey() throws(Diagnostic) -> TOMLKey {
    let start = cursor.position()
    if cursor.next == UInt8(ascii: "\"") || cursor.next == UInt8(ascii: "'") {
      let name = try readLineString()
      return TOMLKey(name: name, position: start, length: cursor.length(from: start))
    }
    let name = cursor.take(while: \.isBareKey)
    guard !name.isEmpty else {
      let rest = cursor.take { $0 != 10 && $0 != 13 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "]") }
      let text = String(decoding: rest, as: UTF8.self).trimmingSpaces()
      throw fault(
        Message(
          en: "A key is expected here: letters without accents, digits, “-” and “_”.",
          fr: "Il faut une clé ici : des lettres sans accent, des chiffres, « - » et « _ »."), at: start,
        write: text.isEmpty ? nil : TOMLReader.quoted(text) + " = …")
    }
    if cursor.next >= 0x80 {
      let rest = cursor.take { $0 >= 0x80 || $0.isBareKey }
      let text = String(decoding: name + rest, as: UTF8.self)
      throw fault(
        Message(
          en: "The key “\(text)” has letters that need quotes here.",
          fr: "La clé « \(text) » contient des lettres qui demandent des guillemets ici."), at: start,
        length: text.count, write: TOMLReader.quoted(text) + " = …")
    }
    return TOMLKey(
      name: String(decoding: name, as: UTF8.self), position: start, length: cursor.length(from: start))
  }

  /// Skips spaces, empty lines and comments.
  mutating func skipBlankLines() throws(Diagnostic) {
    repeat {
      cursor.skipSpaces()
      try skipComment()
    } while cursor.takeLineEnd()
  }

  private mutating func skipComment() throws(Diagnostic) {
    guard cursor.next == UInt8(ascii: "#") else { return }
    while !cursor.isAtLineEnd {
      try refuseControl()
      cursor.advance()
    }
  }

  private mutating func endStatement() throws(Diagnostic) {
    cursor.skipSpaces()
    try skipComment()
    guard !cursor.isAtEnd else { return }
    let start = cursor.position()
    guard cursor.takeLineEnd() else {
      throw fault(
        Message(
          en: "Nothing more may follow in this line: there is one key to a line.",
          fr: "Rien d’autre ne peut suivre dans cette ligne : une clé par ligne."), at: start,
        length: cursor.restOfLine.count)
    }
  }

  /// Refuses control characters other than the tab.
  mutating func refuseControl() throws(Diagnostic) {
    guard cursor.next < 32 && cursor.next != 9 || cursor.next == 127 else { return }
    throw fault(
      Message(
        en: "An invisible control character stands here. Delete it and type the text again.",
        fr: "Un caractère de contrôle invisible se trouve ici. Supprimez-le et retapez le texte."),
      at: cursor.position())
  }

  mutating func tooDeep() -> Diagnostic {
    fault(
      Message(
        en: "Too many lists and tables stand in each other (more than \(TOMLHeader.maximumDepth)).",
        fr: "Trop de listes et de tables imbriquées (plus de \(TOMLHeader.maximumDepth))."),
      at: cursor.position())
  }

  func fault(
    _ summary: Message, at position: SourcePosition, length: Int = 1, write: String? = nil
  ) -> Diagnostic {
    let help = write.map { Message(en: "write: \($0)", fr: "écrivez : \($0)") }
    return .error("header-syntax", at: cursor.source.location(position, length: length), summary, help: help)
  }

  /// A text in quotes, as TOML wants it.
  static func quoted(_ text: String) -> String {
    let escaped = text.trimmingQuotes().flatMap { $0 == "\\" || $0 == "\"" ? ["\\", $0] : [$0] }
    return "\"\(String(escaped))\""
  }
}

extension UInt8 {
  /// ASCII letters, digits, `-` and `_`.
  fileprivate var isBareKey: Bool {
    (65...90).contains(self & 0xDF) || (48...57).contains(self) || self == 45 || self == 95
  }
}

extension String {
  func trimmingSpaces() -> String {
    String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }

  /// Without the quotes that somebody began or ended it with.
  fileprivate func trimmingQuotes() -> String {
    String(drop { $0 == "\"" || $0 == "'" }.reversed().drop { $0 == "\"" || $0 == "'" }.reversed())
  }
}
