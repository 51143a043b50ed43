import Templates

/// What the template `search` shows.
struct SearchPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  /// From the page to the root of the site: `../`
  let root: String
  /// How addresses of the site begin: `/`
  let siteRoot: String
  /// `fr`: which script finds stems; none for some languages
  let stemmer: String?
  /// By year, by kind, by topic, by contributor (in this order, empty ones left out)
  let registers: [RegisterView]

  static let shape = Shape<SearchPage>(
    "SearchPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .text("root", \.root),
      .text("site_root", \.siteRoot),
      .text("stemmer", \.stemmer),
      .each("registers", \.registers),
    ])
}
