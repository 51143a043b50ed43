import Templates

/// What the template `topics` shows.
struct TopicsPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let topics: [CountedLinkView]
  let pagination: PaginationView?

  static let shape = Shape<TopicsPage>(
    "TopicsPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .each("topics", \.topics),
      .one("pagination", \.pagination),
    ])
}
