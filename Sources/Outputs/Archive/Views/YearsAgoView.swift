import Templates

/// What templates show of this month some years ago.
struct YearsAgoView: View {
  /// "Il y a dix ans : mai 2016"
  let title: String
  let url: String
  let entries: [Prepared<EntryCard>]

  static let shape = Shape<YearsAgoView>(
    "YearsAgoView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .each("entries", \.entries),
    ])
}
