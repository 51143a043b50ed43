import Templates
import Text

/// What templates show of a kit.
struct KitView: View {
  let title: String
  let summary: String?
  let authors: [AuthorView]
  let published: String?
  let publishedIso: String
  let updated: String?
  let updatedIso: String
  let origin: OriginView?
  /// The whole kit as one file, or as several when it is large
  let archives: [AttachmentView]
  let licence: LinkOrTextView?
  let body: HTML?
  let files: [KitFileView]
  let contacts: [ContactView]

  static let shape = Shape<KitView>(
    "KitView",
    [
      .text("title", \.title),
      .text("summary", \.summary),
      .each("authors", \.authors),
      .text("published", \.published),
      .text("published_iso", \.publishedIso),
      .text("updated", \.updated),
      .text("updated_iso", \.updatedIso),
      .one("origin", \.origin),
      .each("archives", \.archives),
      .one("licence", \.licence),
      .html("body", \.body),
      .each("files", \.files),
      .each("contacts", \.contacts),
    ])
}
