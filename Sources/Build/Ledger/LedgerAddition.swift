import Text

/// What a build added to the ledger of addresses.
public struct LedgerAddition: Sendable {
  /// How many addresses.
  public let count: Int
  /// Whether there was no ledger before.
  public let isFirst: Bool
  /// The content of the ledger before that, as a sum.
  let former: Int
  /// The content of the ledger after that, as a sum.
  let state: Int
  /// Why it could not be written.
  let diagnostics: [Diagnostic]

  static let none = LedgerAddition(count: 0, isFirst: false, former: 0, state: 0, diagnostics: [])
}
