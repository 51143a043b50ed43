import Templates

/// What templates show of an issue block.
struct IssueBlockView: View {
  /// `posts`, `press`, `events`, `community` or `coverage`; unique in the issue
  let id: String
  let title: String
  let entries: [Prepared<EntryCard>]
  let events: [EventCard]
  let coverage: [CoverageItemView]

  static let shape = Shape<IssueBlockView>(
    "IssueBlockView",
    [
      .text("id", \.id),
      .text("title", \.title),
      .each("entries", \.entries),
      .each("events", \.events),
      .each("coverage", \.coverage),
    ])
}
