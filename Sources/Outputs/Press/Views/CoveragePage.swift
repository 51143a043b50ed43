import Templates

/// What the template `coverage` shows.
struct CoveragePage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  /// The newest first
  let years: [CoverageYearView]
  /// Those that stand on later pages
  let older: [CoverageLineView]
  let pagination: PaginationView?

  static let shape = Shape<CoveragePage>(
    "CoveragePage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .each("years", \.years),
      .each("older", \.older),
      .one("pagination", \.pagination),
    ])
}
