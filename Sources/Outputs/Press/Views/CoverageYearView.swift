import Templates

/// What templates show of a coverage year.
struct CoverageYearView: View {
  /// Its anchor: "year_2026", with the low line that no entry's anchor has
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
