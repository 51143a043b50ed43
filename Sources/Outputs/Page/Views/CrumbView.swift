import Templates

/// What templates show of a crumb.
struct CrumbView: View {
  let title: String
  let url: String
  let current: Bool

  static let shape = Shape<CrumbView>(
    "CrumbView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .flag("current", \.current),
    ])
}
