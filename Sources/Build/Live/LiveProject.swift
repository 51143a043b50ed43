import Outputs
import Text
import Writer

/// A project whose site is kept in memory: when only texts have changed, only they are read and rendered again.
public actor LiveProject {
  /// The site for an order.
  public enum Answer: Sendable {
    /// Everything was planned.
    case planned(PlannedSite)
    /// Some texts are others, and what stands at which address is the same: where the bytes of a file come from now.
    case renewed(@Sendable (OutputPath) async -> Artifact.Content?, at: Instant)
    /// Some texts have errors; the site before them still stands.
    case faulty([Diagnostic])
  }

  private var known: KnownSite?

  /// A project of which nothing is known yet.
  public init() {}

  /// The site of a project as its files are now.
  /// - Parameter changed: the files that may have changed since the last call, by path from the project's root; empty
  ///   when anything may have.
  public func site(_ request: BuildRequest, changed: Set<String>) async -> Answer {
    if let answer = renewed(request, changed: changed) { return answer }
    known = nil
    let planned = await Project.plan(request)
    if planned.isComplete, !planned.diagnostics.hasErrors, let basis = planned.basis {
      let entries = basis.content.entries.map { ("content/" + $0.file.path, $0) }
      known = KnownSite(
        request: request, planned: planned, basis: basis, composition: basis.composition,
        entries: Dictionary(entries, uniquingKeysWith: { first, _ in first }))
    }
    return .planned(planned)
  }

  /// The answer when it takes no more than to read some texts again; else nil.
  private func renewed(_ request: BuildRequest, changed: Set<String>) -> Answer? {
    guard var known, !changed.isEmpty, known.isGood(for: request) else { return nil }
    var faults: [Diagnostic] = []
    for path in changed.filter({ !known.neverKnew($0) }).union(known.faulty).sorted() {
      guard let entry = known.reread(path) else { return nil }
      switch known.composition.renewing(entry) {
      case .renewed(let composition):
        known.composition = composition
        known.entries[path] = entry
        known.faulty.remove(path)
      case .faulty(let found):
        known.faulty.insert(path)
        faults += found
      case .impossible: return nil
      }
    }
    self.known = known
    guard faults.isEmpty else { return .faulty(faults.sortedForReport()) }
    let plan = RenewedPlan(known.composition, since: known.basis.plan, whole: known.basis.whole)
    return .renewed({ await plan.content(at: $0) }, at: request.at.instant(in: known.planned.timeZone))
  }
}
