import Templates
import Text

/// What templates show of a post.
struct PostView: View {
  /// "Article"
  let kindLabel: String
  let title: String
  let summary: String?
  let authors: [AuthorView]
  let published: String
  let publishedIso: String
  let updated: String?
  let updatedIso: String
  /// "4 min de lecture"
  let readingTime: String?
  let image: ImageView?
  /// Whether there is a table of contents or a series
  let hasMargin: Bool
  let toc: [TocItemView]
  let series: SeriesView?
  let body: HTML
  let comments: CommentsView?
  let origin: OriginView?
  let topics: [LinkView]
  let licence: LinkOrTextView?
  /// Whether there is an older or a newer one
  let hasNeighbours: Bool
  let older: LinkView?
  let newer: LinkView?
  let related: [Prepared<EntryCard>]

  static let shape = Shape<PostView>(
    "PostView",
    [
      .text("kind_label", \.kindLabel),
      .text("title", \.title),
      .text("summary", \.summary),
      .each("authors", \.authors),
      .text("published", \.published),
      .text("published_iso", \.publishedIso),
      .text("updated", \.updated),
      .text("updated_iso", \.updatedIso),
      .text("reading_time", \.readingTime),
      .one("image", \.image),
      .flag("has_margin", \.hasMargin),
      .each("toc", \.toc),
      .one("series", \.series),
      .html("body", \.body),
      .one("comments", \.comments),
      .one("origin", \.origin),
      .each("topics", \.topics),
      .one("licence", \.licence),
      .flag("has_neighbours", \.hasNeighbours),
      .one("older", \.older),
      .one("newer", \.newer),
      .each("related", \.related),
    ])
}
