import Templates

/// What templates show of an alternate.
struct AlternateView: View {
  /// The language tag (BCP 47), or `x-default`
  let lang: String
  let url: String

  static let shape = Shape<AlternateView>(
    "AlternateView",
    [
      .text("lang", \.lang),
      .text("url", \.url),
    ])
}
