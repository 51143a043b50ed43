import Templates

/// What templates show of feed link.
struct FeedLinkView: View {
  /// Application/rss+xml, application/atom+xml, application/feed+json, text/calendar
  let type: String
  let title: String
  let url: String

  static let shape = Shape<FeedLinkView>(
    "FeedLinkView",
    [
      .text("type", \.type),
      .text("title", \.title),
      .text("url", \.url),
    ])
}
