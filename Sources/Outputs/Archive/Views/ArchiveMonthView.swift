import Templates

/// What templates show of an archive month.
struct ArchiveMonthView: View {
  /// "mai 2026"
  let title: String
  /// "mai"
  let short: String
  /// Count; "0" when none
  let number: String
  /// Absent when none
  let url: String?
  /// `0` for nothing, else `1` to `4` by quarters of the archive’s fullest month
  let level: String

  static let shape = Shape<ArchiveMonthView>(
    "ArchiveMonthView",
    [
      .text("title", \.title),
      .text("short", \.short),
      .text("number", \.number),
      .text("url", \.url),
      .text("level", \.level),
    ])
}
