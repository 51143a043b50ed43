import Text

/// What came of an order: a site, or why there is none.
public struct PreviewPlan: Sendable {
  /// The site; nil when errors stopped the plan.
  public let site: ShownSite?
  /// What is wrong. With a site: in the entries that were left out.
  public let faults: [Diagnostic]

  /// A plan.
  public init(site: ShownSite?, faults: [Diagnostic]) {
    self.site = site
    self.faults = faults
  }
}
