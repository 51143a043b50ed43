/// Which pictures need a recorded consent before they are shown.
public enum ConsentRequirement: Sendable, Hashable {
  /// Those of minors
  case minors
  /// Those of people who are named
  case people
  /// All of them
  case pictures
}
