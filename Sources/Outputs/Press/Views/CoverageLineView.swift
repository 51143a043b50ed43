import Templates

/// What templates show of a coverage item that stands in full on a later page.
struct CoverageLineView: View {
  /// Its anchor
  let id: String
  let title: String
  /// Where it stands in full
  let url: String

  static let shape = Shape<CoverageLineView>(
    "CoverageLineView",
    [
      .text("id", \.id),
      .text("title", \.title),
      .text("url", \.url),
    ])
}
