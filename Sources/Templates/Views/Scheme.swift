import Text

/// A shape without its type: what binding needs to check names.
@usableFromInline struct Scheme: Sendable {
  struct Entry: Sendable {
    let kind: FieldKind
    /// The way to the value; its last field is the value's own.
    let hops: [Hop]
  }

  let name: String
  /// Tells one view type from another.
  let identity: ObjectIdentifier
  /// In the order of declaration.
  private(set) var names: [String] = []
  private var impliedNames: [String] = []
  private var entries: [String: Entry] = [:]

  /// An item of a list of texts, or the text that a section was opened over.
  static let text = Scheme(name: "text", identity: ObjectIdentifier(String.self))
  /// The markup that a section was opened over.
  static let html = Scheme(name: "html", identity: ObjectIdentifier(HTML.self))

  init(name: String, identity: ObjectIdentifier) {
    self.name = name
    self.identity = identity
  }

  subscript(name: String) -> Entry? { entries[name] }

  /// - Parameter isImplied: whether the name follows from another one, so that messages need not list it.
  mutating func add(name: String, kind: FieldKind, hops: [Hop], isImplied: Bool = false) {
    guard entries[name] == nil else { return }
    if isImplied { impliedNames.append(name) } else { names.append(name) }
    entries[name] = Entry(kind: kind, hops: hops)
  }

  mutating func add(_ other: Scheme, behind hop: Hop) {
    for (name, isImplied) in other.names.map({ ($0, false) }) + other.impliedNames.map({ ($0, true) }) {
      guard let entry = other.entries[name] else { continue }
      add(name: name, kind: entry.kind, hops: [hop] + entry.hops, isImplied: isImplied)
    }
  }
}
