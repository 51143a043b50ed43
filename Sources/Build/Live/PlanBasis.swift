import Outputs

/// What a plan was made from.
struct PlanBasis: Sendable {
  /// What was read.
  let content: ProjectContent
  /// The site with its texts.
  let composition: Composition
  /// The plan.
  let plan: SitePlan
  /// What the next build may know of the entries.
  let texts: @Sendable () -> [KnownText]
  /// Plans the same with other texts.
  let whole: @Sendable (Composition) async -> SitePlan
}
