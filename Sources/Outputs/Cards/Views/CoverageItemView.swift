import Templates

/// What templates show of a coverage item.
struct CoverageItemView: View {
  /// Its anchor, on the page that lists all coverage
  let id: String?
  let outlet: String
  var title: String
  let url: String
  let date: String
  let iso: String
  let journalist: String?
  /// Without quotation marks
  var quote: String?
  /// The release it is about
  let release: LinkView?
  let lang: String?
  let dir: String

  static let shape = Shape<CoverageItemView>(
    "CoverageItemView",
    [
      .text("id", \.id),
      .text("outlet", \.outlet),
      .text("title", \.title),
      .text("url", \.url),
      .text("date", \.date),
      .text("iso", \.iso),
      .text("journalist", \.journalist),
      .text("quote", \.quote),
      .one("release", \.release),
      .text("lang", \.lang),
      .text("dir", \.dir),
    ])
}
