import Templates

/// What templates show of an email image.
struct EmailImageView: View {
  /// The absolute address, https
  let url: String
  let alt: String
  /// At most 552 pixels
  let width: String

  static let shape = Shape<EmailImageView>(
    "EmailImageView",
    [
      .text("url", \.url),
      .text("alt", \.alt),
      .text("width", \.width),
    ])
}
