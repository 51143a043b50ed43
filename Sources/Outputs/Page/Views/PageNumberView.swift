import Templates

/// What templates show of page number.
struct PageNumberView: View {
  let number: String
  let url: String
  let current: Bool
  /// An ellipsis comes before this one
  let gap: Bool

  static let shape = Shape<PageNumberView>(
    "PageNumberView",
    [
      .text("number", \.number),
      .text("url", \.url),
      .flag("current", \.current),
      .flag("gap", \.gap),
    ])
}
