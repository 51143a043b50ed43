import Text

/// The tables of a header while it is read. TOML lets them be filled piece by piece, with rules on who may add to
/// which table (TOML 1.0, "Table" and "Array of Tables").
struct TOMLTables {
  /// The table that stands for the header itself.
  static let root = 0

  /// How a table came to be.
  private enum Origin {
    /// `[name]`
    case header
    /// As a part of `[name.other]`
    case implied
    /// As a part of `name.other = …`
    case dotted
  }

  private enum Content {
    case value(HeaderNode)
    case table(Int)
    case list(Int)
  }

  private struct Entry {
    let key: TOMLKey
    var content: Content
  }

  private struct Table {
    var origin: Origin
    var key: TOMLKey
    var entries: [Entry] = []
    var indices: [String: Int] = [:]
  }

  private let source: SourceText
  private var tables: [Table]
  /// The lists of tables, apart from their entries so that they can grow in place.
  private var lists: [[Int]] = []

  init(source: SourceText) {
    self.source = source
    let start = TOMLKey(name: "", position: SourcePosition(line: 1, column: 1), length: 1)
    tables = [Table(origin: .header, key: start)]
  }

  /// Opens `[path]` or `[[path]]`: the table that the following pairs belong to.
  mutating func open(_ path: [TOMLKey], isList: Bool) throws(Diagnostic) -> Int {
    guard let last = path.last else { return TOMLTables.root }
    var table = TOMLTables.root
    for key in path.dropLast() { table = try step(from: table, to: key, creating: .implied) }
    guard let index = tables[table].indices[last.name] else {
      let new = addTable(last, .header)
      if isList { lists.append([new]) }
      add(Entry(key: last, content: isList ? .list(lists.count - 1) : .table(new)), to: table)
      return new
    }
    let entry = tables[table].entries[index]
    switch entry.content {
    case .table(let known) where !isList && tables[known].origin == .implied:
      tables[known].origin = .header
      tables[known].key = last
      return known
    case .list(let list) where isList:
      let new = addTable(last, .header)
      lists[list].append(new)
      return new
    case .table(let known): throw duplicate(last, first: tables[known].key)
    default: throw duplicate(last, first: entry.key)
    }
  }

  /// Adds `path = node` to a table.
  mutating func insert(_ node: HeaderNode, at path: [TOMLKey], in table: Int) throws(Diagnostic) {
    guard let last = path.last else { return }
    var table = table
    for key in path.dropLast() { table = try step(from: table, to: key, creating: .dotted) }
    if let index = tables[table].indices[last.name] {
      throw duplicate(last, first: tables[table].entries[index].key)
    }
    add(Entry(key: last, content: .value(node)), to: table)
  }

  /// The pairs of the whole header.
  func pairs() -> [HeaderPair] { pairs(of: TOMLTables.root) }

  /// The table behind a key, made when there is none.
  private mutating func step(
    from table: Int, to key: TOMLKey, creating origin: Origin
  ) throws(Diagnostic) -> Int {
    guard let index = tables[table].indices[key.name] else {
      let new = addTable(key, origin)
      add(Entry(key: key, content: .table(new)), to: table)
      return new
    }
    let entry = tables[table].entries[index]
    switch entry.content {
    case .table(let known) where origin == .implied: return known
    case .table(let known) where tables[known].origin != .header:
      tables[known].origin = .dotted
      return known
    case .list(let list) where origin == .implied: return lists[list].last ?? table
    default: throw duplicate(key, first: entry.key)
    }
  }

  private mutating func addTable(_ key: TOMLKey, _ origin: Origin) -> Int {
    tables.append(Table(origin: origin, key: key))
    return tables.count - 1
  }

  private mutating func add(_ entry: Entry, to table: Int) {
    tables[table].indices[entry.key.name] = tables[table].entries.count
    tables[table].entries.append(entry)
  }

  private func pairs(of table: Int) -> [HeaderPair] {
    tables[table].entries.map { entry in
      HeaderPair(key: entry.key.name, keyPosition: entry.key.position, node: node(of: entry))
    }
  }

  private func node(of entry: Entry) -> HeaderNode {
    switch entry.content {
    case .value(let node): return node
    case .table(let table): return map(of: table)
    case .list(let list):
      return HeaderNode(.list(lists[list].map(map)), at: entry.key.position, length: entry.key.length)
    }
  }

  private func map(of table: Int) -> HeaderNode {
    HeaderNode(.map(pairs(of: table)), at: tables[table].key.position, length: tables[table].key.length)
  }

  private func duplicate(_ key: TOMLKey, first: TOMLKey) -> Diagnostic {
    let line = first.position.line
    return .error(
      "duplicate-key", at: source.location(key.position, length: key.length),
      Message(
        en: "“\(key.name)” is given twice: in line \(line) and in line \(key.position.line).",
        fr: "« \(key.name) » est donné deux fois : ligne \(line) et ligne \(key.position.line)."),
      help: Message(en: "keep one of the two", fr: "gardez l’un des deux"))
  }
}
