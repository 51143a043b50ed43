import Templates

/// What templates show of an archive year.
struct ArchiveYearView: View {
  /// The year, `2026`
  let id: String
  let title: String
  let url: String
  /// "38 textes"
  let count: String
  /// Always twelve
  let months: [ArchiveMonthView]

  static let shape = Shape<ArchiveYearView>(
    "ArchiveYearView",
    [
      .text("id", \.id),
      .text("title", \.title),
      .text("url", \.url),
      .text("count", \.count),
      .each("months", \.months),
    ])
}
