import Templates

/// What templates show of a feed link.
struct FeedLinkView: View {
  /// The media type
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
