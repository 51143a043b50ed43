import Templates

/// What templates show of share image.
struct ShareImageView: View {
  /// Absolute
  let url: String
  let alt: String
  let hasSize: Bool
  let width: String
  let height: String

  static let shape = Shape<ShareImageView>(
    "ShareImageView",
    [
      .text("url", \.url),
      .text("alt", \.alt),
      .flag("has_size", \.hasSize),
      .text("width", \.width),
      .text("height", \.height),
    ])
}
