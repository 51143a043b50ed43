/// Reasons that a report tells in the order in which they are declared.
public protocol DeclarationOrder: CaseIterable, Comparable {}

extension DeclarationOrder {
  /// The one that is declared first is the smaller one.
  public static func < (left: Self, right: Self) -> Bool {
    for reason in allCases where reason == left || reason == right { return reason == left && left != right }
    return false
  }
}
