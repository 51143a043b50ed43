import Templates

/// What the template `withdrawn` shows: that a text stood here, and why it does no more.
struct WithdrawnPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let title: String
  /// "Texte retiré le 3 mai 2026"; absent when the day is not known
  let note: String?
  let iso: String?
  let reason: String
  let contacts: [ContactView]

  static let shape = Shape<WithdrawnPage>(
    "WithdrawnPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .text("title", \.title),
      .text("note", \.note),
      .text("iso", \.iso),
      .text("reason", \.reason),
      .each("contacts", \.contacts),
    ])
}
