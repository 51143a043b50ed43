import Templates

/// What the template `charters` shows.
struct ChartersPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let charters: [Prepared<EntryCard>]

  static let shape = Shape<ChartersPage>(
    "ChartersPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .each("charters", \.charters),
    ])
}
