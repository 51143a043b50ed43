import Templates

/// What templates show of a filled month.
struct FilledMonthView: View {
  /// The month, `2026-05`
  let id: String
  let title: String
  let url: String
  let entries: [Prepared<EntryCard>]

  static let shape = Shape<FilledMonthView>(
    "FilledMonthView",
    [
      .text("id", \.id),
      .text("title", \.title),
      .text("url", \.url),
      .each("entries", \.entries),
    ])
}
