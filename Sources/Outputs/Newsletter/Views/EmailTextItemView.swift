import Templates

/// What templates show of an email text item.
struct EmailTextItemView: View {
  /// Wrapped, behind an asterisk
  let title: String
  /// That somebody paid for it; wrapped, indented by two spaces
  let label: String?
  /// Wrapped, indented by two spaces
  let note: String?
  /// Wrapped, indented by two spaces
  let summary: String?
  let url: String

  static let shape = Shape<EmailTextItemView>(
    "EmailTextItemView",
    [
      .text("title", \.title),
      .text("label", \.label),
      .text("note", \.note),
      .text("summary", \.summary),
      .text("url", \.url),
    ])
}
