import Templates

/// What templates show of a kit file.
struct KitFileView: View {
  let title: String
  let url: String
  let thumbnail: ImageView?
  let format: String
  /// "2 400 × 1 600 px"
  let dimensions: String?
  let size: String
  let caption: String?
  let credit: String?
  let licence: LinkOrTextView?
  let alt: String?
  let date: String?
  /// The smaller sizes of a picture: for print, for the web
  let sizes: [KitSizeView]

  static let shape = Shape<KitFileView>(
    "KitFileView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .one("thumbnail", \.thumbnail),
      .text("format", \.format),
      .text("dimensions", \.dimensions),
      .text("size", \.size),
      .text("caption", \.caption),
      .text("credit", \.credit),
      .one("licence", \.licence),
      .text("alt", \.alt),
      .text("date", \.date),
      .each("sizes", \.sizes),
    ])
}
