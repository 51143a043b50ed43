import Templates

/// What the template `charter` shows.
struct CharterPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let charter: CharterView

  static let shape = Shape<CharterPage>(
    "CharterPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .one("charter") { $0.charter },
    ])
}
