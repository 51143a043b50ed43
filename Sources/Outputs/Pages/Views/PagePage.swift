import Templates

/// What the template `page` shows.
struct PagePage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let entry: PageEntryView

  static let shape = Shape<PagePage>(
    "PagePage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .one("entry") { $0.entry },
    ])
}
