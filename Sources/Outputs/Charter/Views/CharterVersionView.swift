import Templates

/// What templates show of a charter version.
struct CharterVersionView: View {
  /// "Version 1.0"
  let title: String
  let url: String
  let date: String
  let iso: String

  static let shape = Shape<CharterVersionView>(
    "CharterVersionView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .text("date", \.date),
      .text("iso", \.iso),
    ])
}
