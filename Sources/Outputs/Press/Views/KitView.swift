import Templates
import Text

/// What templates show of a kit.
struct KitView: View {
  let title: String
  let summary: String?
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
      .each("archives", \.archives),
      .one("licence", \.licence),
      .html("body", \.body),
      .each("files", \.files),
      .each("contacts", \.contacts),
    ])
}
