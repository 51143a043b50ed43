import Templates

/// What templates show of a share image.
struct ShareImageView: View {
  /// The absolute address
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
