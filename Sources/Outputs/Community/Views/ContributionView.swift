import Templates
import Text

/// What templates show of a contribution.
struct ContributionView: View {
  /// "Témoignage"
  let genreLabel: String
  let title: String
  let summary: String?
  /// The contributor
  let authors: [AuthorView]
  let published: String
  let publishedIso: String
  let updated: String?
  let updatedIso: String
  let readingTime: String?
  let origin: OriginView?
  let image: ImageView?
  let body: HTML
  let comments: CommentsView?
  let topics: [LinkView]
  let licence: LinkOrTextView?
  let hasNeighbours: Bool
  let older: LinkView?
  let newer: LinkView?

  static let shape = Shape<ContributionView>(
    "ContributionView",
    [
      .text("genre_label", \.genreLabel),
      .text("title", \.title),
      .text("summary", \.summary),
      .each("authors", \.authors),
      .text("published", \.published),
      .text("published_iso", \.publishedIso),
      .text("updated", \.updated),
      .text("updated_iso", \.updatedIso),
      .text("reading_time", \.readingTime),
      .one("origin", \.origin),
      .one("image", \.image),
      .html("body", \.body),
      .one("comments", \.comments),
      .each("topics", \.topics),
      .one("licence", \.licence),
      .flag("has_neighbours", \.hasNeighbours),
      .one("older", \.older),
      .one("newer", \.newer),
    ])
}
