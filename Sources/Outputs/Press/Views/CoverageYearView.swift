import Templates

/// What templates show of coverage year.
struct CoverageYearView: View {
  /// 2026
  let id: String
  let title: String
  let items: [CoverageItemView]

  static let shape = Shape<CoverageYearView>(
    "CoverageYearView",
    [
      .text("id", \.id),
      .text("title", \.title),
      .each("items", \.items),
    ])
}
