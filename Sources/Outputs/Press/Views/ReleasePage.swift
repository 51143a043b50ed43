import Templates

/// What the template `release` shows.
struct ReleasePage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let release: ReleaseView

  static let shape = Shape<ReleasePage>(
    "ReleasePage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .one("release") { $0.release },
    ])
}
