import Templates

/// What the template `issue` shows.
struct IssuePage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let issue: IssueView

  static let shape = Shape<IssuePage>(
    "IssuePage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .one("issue") { $0.issue },
    ])
}
