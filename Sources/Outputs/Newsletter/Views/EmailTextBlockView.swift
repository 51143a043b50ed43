import Templates

/// What templates show of an email text block.
struct EmailTextBlockView: View {
  let title: String
  /// "-" as often as the title is long
  let titleRule: String
  let items: [EmailTextItemView]

  static let shape = Shape<EmailTextBlockView>(
    "EmailTextBlockView",
    [
      .text("title", \.title),
      .text("title_rule", \.titleRule),
      .each("items", \.items),
    ])
}
