import Templates

/// What the template `people` shows.
struct PeoplePage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let people: [PersonCard]
  let pagination: PaginationView?

  static let shape = Shape<PeoplePage>(
    "PeoplePage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .each("people", \.people),
      .one("pagination", \.pagination),
    ])
}
