import Templates

/// What the templates `topic` and `archive-crossing` show.
struct TopicPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  /// "12 textes"
  let count: String
  let entries: [Prepared<EntryCard>]
  let pagination: PaginationView?

  static let shape = Shape<TopicPage>(
    "TopicPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .text("count", \.count),
      .each("entries", \.entries),
      .one("pagination", \.pagination),
    ])
}
