import Templates

/// What the template `404` shows.
struct NotFoundPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  /// Main sections
  let links: [LinkView]
  let latest: [Prepared<EntryCard>]

  static let shape = Shape<NotFoundPage>(
    "NotFoundPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .each("links", \.links),
      .each("latest", \.latest),
    ])
}
