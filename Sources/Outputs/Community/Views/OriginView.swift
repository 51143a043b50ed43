import Templates

/// What templates show of an origin.
struct OriginView: View {
  /// Publication's name, or the address
  let title: String?
  let url: String?
  let date: String?
  let iso: String
  /// "Repris par l’import « dotclear »"
  let imported: String?

  static let shape = Shape<OriginView>(
    "OriginView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .text("date", \.date),
      .text("iso", \.iso),
      .text("imported", \.imported),
    ])
}
