import Templates
import Text

/// What the template `archive` shows.
struct ArchivePage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  /// "412 textes depuis 2009"
  let count: String
  /// The newest first
  let years: [ArchiveYearView]
  /// By kind, by topic, by contributor (in this order, empty ones left out)
  let registers: [RegisterView]
  /// A bar for each month; absent for an archive of one year
  let timeline: HTML?
  /// Everything that is online as a table, and for programs
  let catalogue: [LinkView]
  /// This month five, ten, fifteen years ago; those that hold something
  let yearsAgo: [YearsAgoView]

  static let shape = Shape<ArchivePage>(
    "ArchivePage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .text("count", \.count),
      .each("years", \.years),
      .each("registers", \.registers),
      .html("timeline", \.timeline),
      .each("catalogue", \.catalogue),
      .each("years_ago", \.yearsAgo),
    ])
}
