import Templates

/// What templates show of a toc sub item.
struct TocSubItemView: View {
  let title: String
  let url: String

  static let shape = Shape<TocSubItemView>(
    "TocSubItemView",
    [
      .text("title", \.title),
      .text("url", \.url),
    ])
}
