import Templates

/// What templates show of email image.
struct EmailImageView: View {
  /// Absolute https
  let url: String
  let alt: String
  /// <= 552
  let width: String

  static let shape = Shape<EmailImageView>(
    "EmailImageView",
    [
      .text("url", \.url),
      .text("alt", \.alt),
      .text("width", \.width),
    ])
}
