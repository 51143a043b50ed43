import Templates

/// What templates show of an issue.
struct IssueView: View {
  /// The newsletter's name
  let letterTitle: String
  let numberLabel: String
  let title: String
  let preheader: String?
  let authors: [AuthorView]
  let origin: OriginView?
  let licence: LinkOrTextView?
  let published: String
  let publishedIso: String
  /// "Du 1er au 15 mai 2026"
  let window: String?
  let parts: [IssuePartView]
  let corrections: [CorrectionView]
  /// "Corrigé le 3 mai 2026"
  let correctionsNote: String
  let newsletter: NewsletterBoxView?
  let hasNeighbours: Bool
  let older: LinkView?
  let newer: LinkView?

  static let shape = Shape<IssueView>(
    "IssueView",
    [
      .text("letter_title", \.letterTitle),
      .text("number_label", \.numberLabel),
      .text("title", \.title),
      .text("preheader", \.preheader),
      .each("authors", \.authors),
      .one("origin", \.origin),
      .one("licence", \.licence),
      .text("published", \.published),
      .text("published_iso", \.publishedIso),
      .text("window", \.window),
      .each("parts", \.parts),
      .each("corrections", \.corrections),
      .text("corrections_note", \.correctionsNote),
      .one("newsletter", \.newsletter),
      .flag("has_neighbours", \.hasNeighbours),
      .one("older", \.older),
      .one("newer", \.newer),
    ])
}
