import Templates

/// What templates show of a counted link.
struct CountedLinkView: View {
  let title: String
  let url: String
  /// "12"
  let count: String
  /// The language of the page that it leads to, when that is another one
  var lang: String?

  static let shape = Shape<CountedLinkView>(
    "CountedLinkView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .text("count", \.count),
      .text("lang", \.lang),
    ])
}
