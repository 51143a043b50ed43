import Templates

/// What templates show of a toc item.
struct TocItemView: View {
  let title: String
  /// "#anchor"
  let url: String
  let items: [TocSubItemView]

  static let shape = Shape<TocItemView>(
    "TocItemView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .each("items", \.items),
    ])
}
