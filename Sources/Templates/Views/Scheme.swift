import Text

/// A shape without its type: what binding needs to check names.
@usableFromInline struct Scheme: Sendable {
  struct Entry: Sendable {
    let kind: FieldKind
    let slot: Slot
  }

  let name: String
  /// Tells one view type from another.
  let identity: ObjectIdentifier
  /// In the order of declaration.
  private(set) var names: [String] = []
  private var impliedNames: [String] = []
  private(set) var partCount = 1
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
  mutating func add(name: String, kind: FieldKind, slot: Slot, isImplied: Bool = false) {
    guard entries[name] == nil else { return }
    if isImplied { impliedNames.append(name) } else { names.append(name) }
    entries[name] = Entry(kind: kind, slot: slot)
  }

  mutating func add(_ other: Scheme, firstPart: Int) {
    for (name, isImplied) in other.names.map({ ($0, false) }) + other.impliedNames.map({ ($0, true) }) {
      guard let entry = other.entries[name] else { continue }
      let slot = Slot(part: firstPart + entry.slot.part, index: entry.slot.index)
      add(name: name, kind: entry.kind, slot: slot, isImplied: isImplied)
    }
    partCount = firstPart + other.partCount
  }
}
