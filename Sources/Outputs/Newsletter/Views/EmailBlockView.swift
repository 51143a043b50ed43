import Templates

/// What templates show of an email block.
struct EmailBlockView: View {
  let title: String
  let items: [EmailItemView]

  static let shape = Shape<EmailBlockView>(
    "EmailBlockView",
    [
      .text("title", \.title),
      .each("items", \.items),
    ])
}
