import Text

/// Which site is to be planned.
public struct PreviewOrder: Sendable, Hashable {
  /// The moment to plan it for; nil for now.
  public var moment: InstantInput?
  /// Whether drafts and scheduled entries are shown.
  public var drafts: Bool
  /// Whether entries with errors are left out: as long as nothing better was there to be shown.
  public var keepsGoing: Bool

  /// An order.
  public init(moment: InstantInput? = nil, drafts: Bool = false, keepsGoing: Bool = true) {
    self.moment = moment
    self.drafts = drafts
    self.keepsGoing = keepsGoing
  }
}
