import Text

extension HeaderReader {
  /// A map of keys, read by its own table; nil when the key is missing or is not a map.
  public mutating func map<Value>(
    _ field: Field, _ table: FieldTable, _ read: (inout HeaderReader) -> Value?
  ) -> Value? {
    guard let node = node(field) else { return nil }
    guard case .map(let pairs) = node.value else {
      wrong(
        field, node, Message(en: "must hold keys of its own", fr: "doit contenir ses propres clés"),
        help: table.mapExample)
      return nil
    }
    return nested(pairs, at: node, table, read)
  }

  /// A list of maps; a single map counts as a list of one. `plain` reads an item that is a text instead.
  public mutating func maps<Value>(
    _ field: Field, _ table: FieldTable, plain: (String) -> Value? = { _ in nil },
    _ read: (inout HeaderReader) -> Value?
  ) -> [Value] {
    guard let node = node(field) else { return [] }
    let items: [HeaderNode]
    if case .list(let list) = node.value { items = list } else { items = [node] }
    return items.compactMap { item in
      switch item.value {
      case .map(let pairs):
        return nested(pairs, at: item, table, read)
      case .scalar(let text, _):
        if let value = plain(text.trimmed) { return value }
      case .list, .null:
        break
      }
      wrong(
        field, item,
        Message(en: "must be a list of keys with values", fr: "doit être une liste de clés avec leurs valeurs"),
        help: table.mapExample)
      return nil
    }
  }

  /// A text, or a text for each language.
  public mutating func localizedText(_ field: Field) -> LocalizedText? {
    guard let node = node(field) else { return nil }
    switch node.value {
    case .scalar(let text, _):
      return LocalizedText(text.trimmed)
    case .map(let pairs):
      var texts: [Language: String] = [:]
      for pair in pairs {
        guard let language = Language(pair.key), case .scalar(let text, _) = pair.node.value else {
          wrong(
            field, pair.node, Message(en: "must be a text for each language", fr: "doit être un texte par langue"),
            help: Message(en: "write fr: … and en: …", fr: "écrivez fr: … et en: …"))
          continue
        }
        texts[language] = text.trimmed
      }
      return LocalizedText(byLanguage: texts)
    case .list, .null:
      wrong(field, node, Message(en: "must be a text", fr: "doit être un texte"))
      return nil
    }
  }

  /// Names with texts, in the order of the file: links, renamed sections.
  public mutating func pairs(_ field: Field) -> [(name: String, value: String, position: SourcePosition)] {
    guard let node = node(field) else { return [] }
    guard case .map(let pairs) = node.value else {
      wrong(
        field, node, Message(en: "must hold names with values", fr: "doit contenir des noms avec leurs valeurs"),
        help: Message(en: "write one a line: name: value", fr: "écrivez-en un par ligne : nom: valeur"))
      return []
    }
    return pairs.compactMap { pair in
      guard case .scalar(let text, _) = pair.node.value else {
        wrong(field, pair.node, Message(en: "must be a text", fr: "doit être un texte"))
        return nil
      }
      return (pair.key, text.trimmed, pair.node.position)
    }
  }

  /// The node's place, for messages.
  public func location(_ field: Field) -> SourceLocation {
    guard let node = node(field) else { return source.location }
    return source.location(node.position, length: node.length)
  }

  mutating func nested<Value>(
    _ pairs: [HeaderPair], at node: HeaderNode, _ table: FieldTable, _ read: (inout HeaderReader) -> Value?
  ) -> Value? {
    var inner = HeaderReader(pairs, table: table, source: source, dates: dates, start: node.position)
    let value = read(&inner)
    for diagnostic in inner.diagnostics { report(diagnostic) }
    return value
  }
}

extension FieldTable {
  /// What a map of this table looks like.
  fileprivate var mapExample: Message {
    let english = fields.prefix(3).map { "\($0.name): …" }.joined(separator: ", ")
    let french = fields.prefix(3).map { "\($0.french): …" }.joined(separator: ", ")
    return Message(en: "write below it, indented: \(english)", fr: "écrivez en dessous, en retrait : \(french)")
  }
}
