/// Something that results can be narrowed by: the year, the kind, the topic, the person.
public struct SearchFacet: Sendable {
  /// The short name that stands in addresses: `year`.
  public let name: String
  /// What readers see: « Année ».
  public let label: String
  /// The values' labels; documents refer to them by place.
  public let values: [String]

  /// A facet.
  public init(name: String, label: String, values: [String]) {
    self.name = name
    self.label = label
    self.values = values
  }
}
