import Text

/// Reads the typed values of a header and collects what is wrong with it.
///
/// A value that is missing or wrong is nil; a wrong one leaves an error behind.
public struct HeaderReader {
  /// The file, for messages.
  public let source: SourceText
  /// Reads dates in the site's zone.
  public private(set) var dates: TimestampParser
  /// What was found wrong so far.
  public private(set) var diagnostics: [Diagnostic] = []

  /// How many values one key may have, which is far above what people write: each topic, former address or author
  /// has a page of its own.
  static let mostValues = 100

  private let table: FieldTable
  private let nodes: [String: HeaderPair]
  /// The place of the map itself, for what is missing in it.
  private let start: SourcePosition

  /// A reader of `pairs` by a table of fields. Unknown keys become warnings, a key under its two names an error.
  public init(
    _ pairs: [HeaderPair], table: FieldTable, source: SourceText, dates: TimestampParser,
    start: SourcePosition = SourcePosition(line: 1, column: 1)
  ) {
    self.source = source
    self.dates = dates
    self.table = table
    self.start = start
    var nodes: [String: HeaderPair] = [:]
    var found: [Diagnostic] = []
    for pair in pairs {
      guard let field = table.field(for: pair.key) else {
        if !table.ignores(pair.key) { found.append(.unknownKey(pair, table: table, source: source)) }
        continue
      }
      guard let earlier = nodes[field.name] else {
        if case .list(let items) = pair.node.value, items.count > Self.mostValues {
          found.append(.tooManyValues(pair, count: items.count, at: items[Self.mostValues], source: source))
        }
        nodes[field.name] = pair
        continue
      }
      // Other generators know both `image` and `featured-image`: the field's own name is the one that counts here.
      let isAlias = field.isAlias(pair.key)
      if Field.fold(pair.key) != Field.fold(earlier.key), isAlias || field.isAlias(earlier.key) {
        if !isAlias { nodes[field.name] = pair }
      } else {
        found.append(.sameKeyTwice(pair, earlier: earlier, source: source))
      }
    }
    self.nodes = nodes
    diagnostics = found
  }

  /// Whether the key is there, with or without a value.
  public func has(_ field: Field) -> Bool { nodes[field.name] != nil }

  /// The node of a key that has a value.
  public func node(_ field: Field) -> HeaderNode? {
    guard let node = nodes[field.name]?.node else { return nil }
    if case .null = node.value { return nil }
    return node
  }

  /// The same reader for dates in another zone.
  func reading(dates: TimestampParser) -> HeaderReader {
    var reader = self
    reader.dates = dates
    return reader
  }

  /// Adds something that was found wrong elsewhere.
  public mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// A text; numbers and dates count as text. Spaces at both ends are cut off.
  public mutating func text(_ field: Field) -> String? {
    guard let node = node(field) else { return nil }
    guard case .scalar(let text, _) = node.value else {
      wrong(field, node, Message(en: "must be a text", fr: "doit être un texte"))
      return nil
    }
    let trimmed = text.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A text that the entry cannot do without; an error when it is missing.
  public mutating func required(_ field: Field) -> String? {
    let text = text(field)
    if text == nil, !has(field) || node(field) == nil { missing(field) }
    return text
  }

  /// A date; an error says what to write instead.
  public mutating func date(_ field: Field) -> Timestamp? {
    guard let node = node(field) else { return nil }
    guard case .scalar(let text, _) = node.value else {
      wrong(field, node, Message(en: "must be a date", fr: "doit être une date"), help: .dateExample)
      return nil
    }
    do {
      return try dates.parse(text.trimmed)
    } catch {
      report(.wrongDate(text, field: field, failure: error, at: source.location(node.position, length: node.length)))
      return nil
    }
  }

  /// A date that the entry cannot do without.
  public mutating func requiredDate(_ field: Field) -> Timestamp? {
    let date = date(field)
    if date == nil, node(field) == nil { missing(field) }
    return date
  }

  /// A date with a time of day; a day alone is an error.
  public mutating func instant(_ field: Field) -> Timestamp? {
    guard let date = date(field), let node = node(field) else { return nil }
    guard !date.isDateOnly else {
      wrong(
        field, node, Message(en: "needs an hour too", fr: "a aussi besoin d’une heure"),
        help: Message(en: "write \(date.date.iso) 08:00", fr: "écrivez \(date.date.iso) 08:00"))
      return nil
    }
    return date
  }

  /// A truth value: true, yes, oui, vrai and their opposites.
  public mutating func flag(_ field: Field) -> Bool? {
    guard let node = node(field) else { return nil }
    if case .scalar(let text, _) = node.value {
      switch text.trimmed.lowercased() {
      case "true", "yes", "oui", "vrai": return true
      case "false", "no", "non", "faux": return false
      default: break
      }
    }
    wrong(
      field, node, Message(en: "must be true or false", fr: "doit être oui ou non"),
      help: Message(en: "write true or false", fr: "écrivez oui ou non"))
    return nil
  }

  /// A whole number.
  public mutating func number(_ field: Field) -> Int? {
    guard let node = node(field) else { return nil }
    if case .scalar(let text, _) = node.value, let number = Int(text.trimmed) { return number }
    wrong(
      field, node, Message(en: "must be a whole number", fr: "doit être un nombre entier"),
      help: Message(en: "write digits only, such as 12", fr: "écrivez seulement des chiffres, par exemple 12"))
    return nil
  }

  /// Several texts: a list, or one text in which commas separate them.
  public mutating func texts(_ field: Field) -> [String] {
    guard let node = node(field) else { return [] }
    switch node.value {
    case .scalar(let text, let isQuoted):
      let parts = isQuoted ? [text] : text.split(separator: ",").map(String.init)
      if parts.count > Self.mostValues, let pair = nodes[field.name] {
        report(.tooManyValues(pair, count: parts.count, at: node, source: source))
      }
      return parts.map(\.trimmed).filter { !$0.isEmpty }
    case .list(let items):
      return items.compactMap { item in
        switch item.value {
        case .scalar(let text, _): return text.trimmed.isEmpty ? nil : text.trimmed
        case .null: return nil
        case .list, .map:
          wrong(field, item, Message(en: "must be a list of texts", fr: "doit être une liste de textes"))
          return nil
        }
      }
    case .map, .null:
      wrong(field, node, Message(en: "must be a list of texts", fr: "doit être une liste de textes"))
      return []
    }
  }

  /// One of a few words, in either language; an error names the nearest, or lists those of the reader's language.
  public mutating func choice<Choice>(
    _ field: Field, english: KeyValuePairs<String, Choice>, french: KeyValuePairs<String, Choice>
  ) -> Choice? {
    guard let node = node(field) else { return nil }
    var meant: String?
    if case .scalar(let text, _) = node.value {
      let folded = Field.fold(text)
      let choices = Array(english) + Array(french)
      if let match = choices.first(where: { Field.fold($0.key) == folded }) { return match.value }
      meant = nearest(to: text, among: choices.map(\.key))
    }
    let list = Message(
      en: "write one of: \(english.map(\.key).joined(separator: ", "))",
      fr: "écrivez l’un de ces mots : \(french.map(\.key).joined(separator: ", "))")
    wrong(
      field, node, Message(en: "does not know this value", fr: "ne connaît pas cette valeur"),
      help: meant.map { Message(en: "did you mean “\($0)”?", fr: "vouliez-vous écrire « \($0) » ?") } ?? list)
    return nil
  }

  /// Reports a wrong value of a field.
  public mutating func wrong(_ field: Field, _ node: HeaderNode, _ reason: Message, help: Message? = nil) {
    let key = nodes[field.name]?.key ?? field.name
    report(
      .error(
        "wrong-value", at: source.location(node.position, length: node.length),
        Message(en: "“\(key)” \(reason.english)", fr: "« \(key) » \(reason.french)"), help: help))
  }

  /// Reports that a field is missing.
  public mutating func missing(_ field: Field) {
    let place = nodes[field.name]?.keyPosition ?? start
    report(
      .error(
        "missing-key", at: source.location(place),
        Message(en: "“\(field.name)” is missing", fr: "« \(field.french) » manque"),
        help: Message(
          en: "add a line to the header: \(field.name): \(field.example.english)",
          fr: "ajoutez une ligne à l’en-tête : \(field.french): \(field.example.french)")))
  }
}
