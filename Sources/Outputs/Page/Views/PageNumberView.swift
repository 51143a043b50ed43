import Templates

/// What templates show of a page number.
struct PageNumberView: View {
  let number: String
  let url: String
  let current: Bool
  /// Whether an ellipsis comes before this one
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
