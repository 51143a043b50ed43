import Text

/// What the preview shows at a time: a site, what is wrong with the files since then, and which order is in force.
public struct PreviewState: Sendable {
  /// What a browser has to do about a change.
  public enum Change: Sendable, Hashable {
    /// Load the page again.
    case reload
    /// Bring the page up to date: what it loads beside itself is as it was.
    case exchange
    /// Load the style sheets again and leave the page as it is.
    case styles
  }

  /// The last site without errors; before there was one, what could be made of the rest.
  public private(set) var site: ShownSite?
  /// What is wrong now.
  public private(set) var faults: [Diagnostic] = []
  /// Counts what browsers have to learn of.
  public private(set) var version = 0
  /// The oldest version whose pages can be brought up to date without loading them again.
  public private(set) var oldestExchangeable = 0
  /// Which site is wanted.
  public private(set) var order: PreviewOrder

  /// Nothing to show yet.
  public init(_ order: PreviewOrder = PreviewOrder()) {
    self.order = order
    self.order.keepsGoing = true
  }

  /// From now on another moment, or with or without drafts.
  public mutating func want(moment: InstantInput?, drafts: Bool) {
    order.moment = moment
    order.drafts = drafts
  }

  /// Takes a new plan. One with errors leaves the site as it was once there was a whole one.
  /// - Parameter changed: the files that changed, by path from the project's root; empty when it was something else.
  /// - Returns: what browsers have to do; nil when nothing differs for them.
  public mutating func take(_ plan: PreviewPlan, changed: Set<String> = []) -> Change? {
    let isSame = plan.site == nil && plan.faults == faults
    let change = change(plan, changed: changed)
    site = plan.site ?? site
    faults = plan.faults
    if plan.site != nil, plan.faults.isEmpty { order.keepsGoing = false }
    guard !isSame || version == 0 else { return nil }
    version += 1
    if change != .exchange { oldestExchangeable = version }
    return change
  }

  /// What browsers have to do when a plan takes the place of the one before it.
  private func change(_ plan: PreviewPlan, changed: Set<String>) -> Change {
    guard site != nil, !changed.isEmpty else { return .reload }
    if changed.allSatisfy({ $0.hasSuffix(".md") || $0.hasSuffix(".mustache") }) { return .exchange }
    let areStyles = changed.allSatisfy { $0.hasSuffix(".css") }
    return areStyles && faults.isEmpty && plan.faults.isEmpty ? .styles : .reload
  }
}
