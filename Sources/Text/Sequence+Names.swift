extension Sequence {
  /// The elements in the order of their names as readers look for them: by letters without accents and case, so that
  /// “Étienne” comes before “Jégou”; ties by bytes, then as they came.
  public func sorted(byName name: (Element) -> String) -> [Element] {
    let named = enumerated().map { place, element in
      let name = name(element)
      return (key: Slug(name)?.text ?? "", name: name, place: place, element: element)
    }
    return named.sorted { ($0.key, $0.name, $0.place) < ($1.key, $1.name, $1.place) }.map(\.element)
  }
}
