import Templates

/// What templates show of archive year.
struct ArchiveYearView: View {
  /// 2026
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
