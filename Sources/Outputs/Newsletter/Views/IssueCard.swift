import Templates

/// What templates show of an issue card.
struct IssueCard: View {
  /// "N° 42"
  let numberLabel: String
  let title: String
  let url: String
  let summary: String?
  let date: String
  let iso: String
  let lang: String?
  let dir: String

  static let shape = Shape<IssueCard>(
    "IssueCard",
    [
      .text("number_label", \.numberLabel),
      .text("title", \.title),
      .text("url", \.url),
      .text("summary", \.summary),
      .text("date", \.date),
      .text("iso", \.iso),
      .text("lang", \.lang),
      .text("dir", \.dir),
    ])
}
