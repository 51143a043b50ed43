import Templates

/// What the template `corrections` shows.
struct CorrectionsPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  /// The newest first
  let corrections: [CorrectionItemView]
  /// Whom to tell of a mistake
  let contacts: [ContactView]
  let pagination: PaginationView?

  static let shape = Shape<CorrectionsPage>(
    "CorrectionsPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .each("corrections", \.corrections),
      .each("contacts", \.contacts),
      .one("pagination", \.pagination),
    ])
}
