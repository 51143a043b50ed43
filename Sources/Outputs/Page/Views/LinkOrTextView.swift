import Templates

/// What templates show of a link or text.
struct LinkOrTextView: View {
  let title: String
  let url: String?

  static let shape = Shape<LinkOrTextView>(
    "LinkOrTextView",
    [
      .text("title", \.title),
      .text("url", \.url),
    ])
}
