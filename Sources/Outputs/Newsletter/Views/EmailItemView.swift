import Templates

/// What templates show of an email item.
struct EmailItemView: View {
  let title: String
  /// The absolute address
  let url: String
  /// Date, place, outlet
  let note: String?
  let summary: String?
  let image: EmailImageView?
  let lang: String?

  static let shape = Shape<EmailItemView>(
    "EmailItemView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .text("note", \.note),
      .text("summary", \.summary),
      .one("image", \.image),
      .text("lang", \.lang),
    ])
}
