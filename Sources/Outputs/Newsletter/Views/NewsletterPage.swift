import Templates

/// What the template `newsletter` shows.
struct NewsletterPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let rhythm: String?
  let subscribeUrl: String?
  let issues: [IssueCard]
  let pagination: PaginationView?

  static let shape = Shape<NewsletterPage>(
    "NewsletterPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .text("rhythm", \.rhythm),
      .text("subscribe_url", \.subscribeUrl),
      .each("issues", \.issues),
      .one("pagination", \.pagination),
    ])
}
