import Templates
import Text

/// What templates show of a page entry.
struct PageEntryView: View {
  let title: String
  let summary: String?
  let updated: String?
  let updatedIso: String
  let image: ImageView?
  let toc: [TocItemView]
  let body: HTML
  let comments: CommentsView?
  let origin: OriginView?

  static let shape = Shape<PageEntryView>(
    "PageEntryView",
    [
      .text("title", \.title),
      .text("summary", \.summary),
      .text("updated", \.updated),
      .text("updated_iso", \.updatedIso),
      .one("image", \.image),
      .each("toc", \.toc),
      .html("body", \.body),
      .one("comments", \.comments),
      .one("origin", \.origin),
    ])
}
