import Templates

/// What templates show of filled month.
struct FilledMonthView: View {
  /// 2026-05
  let id: String
  let title: String
  let url: String
  let entries: [EntryCard]

  static let shape = Shape<FilledMonthView>(
    "FilledMonthView",
    [
      .text("id", \.id),
      .text("title", \.title),
      .text("url", \.url),
      .each("entries", \.entries),
    ])
}
