/// What a name of a template stands for.
struct Resolution {
  enum Kind {
    case field(FieldKind)
    /// An interface text.
    case word
    case position(Position.Name)
  }

  let kind: Kind
  let place: Place
  /// Whether it lies inside the innermost view, so that going there repeatedly comes to an end.
  let isInside: Bool
}
