import Templates

/// What the template `kit` shows.
struct KitPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let kit: KitView

  static let shape = Shape<KitPage>(
    "KitPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .one("kit") { $0.kit },
    ])
}
