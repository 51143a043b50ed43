import Templates

/// What templates show of a smaller size of a kit's picture.
struct KitSizeView: View {
  /// "Print size"
  let title: String
  let url: String
  /// What the file is called once it is downloaded
  let name: String
  /// "JPG"
  let format: String
  /// "1 920 × 1 280 px"
  let dimensions: String

  static let shape = Shape<KitSizeView>(
    "KitSizeView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .text("name", \.name),
      .text("format", \.format),
      .text("dimensions", \.dimensions),
    ])
}
