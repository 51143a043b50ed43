import Templates

/// What the template `contribution` shows.
struct ContributionPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let contribution: ContributionView

  static let shape = Shape<ContributionPage>(
    "ContributionPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .one("contribution") { $0.contribution },
    ])
}
