import Templates

/// What templates show of a link.
struct LinkView: View {
  let title: String
  let url: String

  static let shape = Shape<LinkView>(
    "LinkView",
    [
      .text("title", \.title),
      .text("url", \.url),
    ])
}
