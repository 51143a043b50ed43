import Templates

/// What the template `archive-year` shows.
struct ArchiveYearPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let count: String
  let months: [ArchiveMonthView]
  /// The newest first
  let filledMonths: [FilledMonthView]
  /// By kind, by contributor: what the year holds of each
  let registers: [RegisterView]
  let hasNeighbours: Bool
  let older: LinkView?
  let newer: LinkView?

  static let shape = Shape<ArchiveYearPage>(
    "ArchiveYearPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .text("count", \.count),
      .each("months", \.months),
      .each("filled_months", \.filledMonths),
      .each("registers", \.registers),
      .flag("has_neighbours", \.hasNeighbours),
      .one("older", \.older),
      .one("newer", \.newer),
    ])
}
