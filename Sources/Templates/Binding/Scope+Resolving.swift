extension Scope {
  /// Finds a name as the Mustache specification says: its first part climbs from the innermost view outwards,
  /// the other parts must be found where the first one led.
  func resolve(_ name: TemplateName, words: Set<String>) -> Result<Resolution, Failure> {
    if name.text == "." { return resolveItself() }
    if let position = Position.Name(rawValue: name.text) { return resolve(position) }
    let parts = name.parts
    guard let level = level(with: parts[0]), let entry = level.scheme[parts[0]] else {
      return .failure(Failure(unknown(parts[0])))
    }
    var place = Place(register: level.register, hops: entry.hops)
    var kind = entry.kind
    let isInside = level == innermost
    for (index, part) in parts.enumerated().dropFirst() {
      let before = parts[..<index].joined(separator: ".")
      switch kind {
      case .one(let scheme):
        let scheme = scheme()
        guard let entry = scheme[part] else {
          return .failure(Failure(.unknownName(part, views: [scheme.name], available: scheme.names)))
        }
        place.hops += entry.hops
        kind = entry.kind
      case .words:
        let word = parts[index...].joined(separator: ".")
        guard words.contains(word) else {
          return .failure(Failure(.unknownWord(word, field: before, available: words.sorted())))
        }
        place.word = word
        return .success(Resolution(kind: .word, place: place, isInside: isInside))
      case .each, .texts: return .failure(Failure(.noValuesInside(before, .list)))
      case .flag: return .failure(Failure(.noValuesInside(before, .flag)))
      case .text, .html: return .failure(Failure(.noValuesInside(before, .text)))
      }
    }
    return .success(Resolution(kind: .field(kind), place: place, isInside: isInside))
  }

  /// `{{.}}`
  private func resolveItself() -> Result<Resolution, Failure> {
    let place = { (itself: Hop) in Place(register: innermost.register, hops: [itself]) }
    switch innermost.scheme.identity {
    case Scheme.text.identity:
      return .success(Resolution(kind: .field(.text), place: place(TextFrame.itself), isInside: true))
    case Scheme.html.identity:
      return .success(Resolution(kind: .field(.html), place: place(MarkupFrame.itself), isInside: true))
    default: return .failure(Failure(.nothingHere(view: innermost.scheme.name)))
    }
  }

  private func resolve(_ position: Position.Name) -> Result<Resolution, Failure> {
    guard let item = levels.last(where: \.isItem) else {
      return .failure(Failure(.notInList(position.rawValue)))
    }
    let place = Place(register: item.register, hops: [])
    return .success(Resolution(kind: .position(position), place: place, isInside: true))
  }

  private func unknown(_ name: String) -> TemplateProblem {
    let named = levels.reversed().map(\.scheme).filter {
      $0.identity != Scheme.text.identity && $0.identity != Scheme.html.identity
    }
    var available: [String] = []
    for name in named.flatMap(\.names) where !available.contains(name) { available.append(name) }
    return .unknownName(name, views: named.map(\.name), available: available)
  }

  struct Failure: Error {
    let problem: TemplateProblem

    init(_ problem: TemplateProblem) {
      self.problem = problem
    }
  }
}
