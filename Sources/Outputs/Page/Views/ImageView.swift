import Templates

/// What templates show of an image.
struct ImageView: View {
  let url: String
  /// "" when decorative
  let alt: String
  let hasSize: Bool
  let width: String
  let height: String
  /// The addresses of its other sizes
  let srcset: String?
  /// The same in WebP
  let webp: String?
  /// The point that must stay visible, such as `30% 20%`; nothing for the middle
  let focus: String?
  let caption: String?
  let credit: String?
  /// Whether there is a caption or a credit
  let hasLegend: Bool

  static let shape = Shape<ImageView>(
    "ImageView",
    [
      .text("url", \.url),
      .text("alt", \.alt),
      .flag("has_size", \.hasSize),
      .text("width", \.width),
      .text("height", \.height),
      .text("srcset", \.srcset),
      .text("webp", \.webp),
      .text("focus", \.focus),
      .text("caption", \.caption),
      .text("credit", \.credit),
      .flag("has_legend", \.hasLegend),
    ])
}
