import Templates

/// What the template `blog` shows.
struct BlogPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let posts: [Prepared<EntryCard>]
  let pagination: PaginationView?

  static let shape = Shape<BlogPage>(
    "BlogPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .each("posts", \.posts),
      .one("pagination", \.pagination),
    ])
}
