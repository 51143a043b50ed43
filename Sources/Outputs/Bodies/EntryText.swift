/// The text of an entry, as far as it was rendered.
public enum EntryText: Sendable {
  /// It was rendered.
  case rendered(RenderedBody)
  /// An earlier build rendered it and left what is known of it: its HTML is made when something shows it.
  case known(BodyFacts)

  /// What is known of it.
  public var facts: BodyFacts {
    switch self {
    case .rendered(let body): body.facts
    case .known(let facts): facts
    }
  }
}
