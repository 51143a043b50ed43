import Templates

/// What the template `archive-month` shows.
struct ArchiveMonthPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let count: String
  let entries: [Prepared<EntryCard>]
  let pagination: PaginationView?
  let hasNeighbours: Bool
  let older: LinkView?
  let newer: LinkView?

  static let shape = Shape<ArchiveMonthPage>(
    "ArchiveMonthPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .text("count", \.count),
      .each("entries", \.entries),
      .one("pagination", \.pagination),
      .flag("has_neighbours", \.hasNeighbours),
      .one("older", \.older),
      .one("newer", \.newer),
    ])
}
