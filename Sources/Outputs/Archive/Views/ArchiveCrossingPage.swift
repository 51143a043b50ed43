import Templates

/// What the template `archive-crossing` shows: what a year holds of one kind, or by one person.
struct ArchiveCrossingPage: View {
  let page: Prepared<PageView>
  let words: Words
  let count: String
  let entries: [EntryCard]
  let pagination: PaginationView?

  static let shape = Shape<ArchiveCrossingPage>(
    "ArchiveCrossingPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .text("count", \.count),
      .each("entries", \.entries),
      .one("pagination", \.pagination),
    ])
}
