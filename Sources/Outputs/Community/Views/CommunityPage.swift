import Templates

/// What the template `community` shows.
struct CommunityPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let genres: [LinkView]
  let contributions: [Prepared<EntryCard>]
  let pagination: PaginationView?

  static let shape = Shape<CommunityPage>(
    "CommunityPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .each("genres", \.genres),
      .each("contributions", \.contributions),
      .one("pagination", \.pagination),
    ])
}
