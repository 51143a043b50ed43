import Content
import Site
import Text

/// The stretch of time whose publications an issue carries: after one instant, up to another one.
struct IssueWindow: Sendable, Hashable {
  /// The end of the issue before; what went online then belongs to that one.
  let after: Instant
  /// The end of the issue's own date: of a day without a time, its last second.
  let through: Instant

  /// The end of a date: the instant itself, or the last second of a day in a zone.
  static func end(of date: Timestamp, in zone: TimeZoneRules) -> Instant {
    guard date.isDateOnly else { return date.instant }
    return zone.instant(of: LocalTime(date: date.date.adding(days: 1))).adding(seconds: -1)
  }

  /// The same time on the wall a number of days away.
  static func moving(_ instant: Instant, days: Int, in zone: TimeZoneRules) -> Instant {
    let local = zone.local(instant)
    return zone.instant(
      of: LocalTime(
        date: local.date.adding(days: days), hour: local.hour, minute: local.minute, second: local.second))
  }
}

/// The issues of an edition, each with its window.
struct IssueCalendar {
  /// Indices of publications, newest first.
  let issues: [Int]
  /// The windows in the same order.
  let windows: [IssueWindow]

  init(_ edition: Edition, site: Site) {
    let zone = site.configuration.timeZone
    let ends = edition[.issue].compactMap { index -> (index: Int, end: Instant, number: Int)? in
      guard case .issue(let issue) = site.publications[index].entry.details,
        let date = site.publications[index].published
      else { return nil }
      return (index, IssueWindow.end(of: date, in: zone), issue.number)
    }.sorted { ($0.end, $0.number) > ($1.end, $1.number) }
    issues = ends.map(\.index)
    windows = ends.indices.map { place in
      let end = ends[place].end
      let first = IssueWindow.moving(end, days: -site.configuration.newsletter.every, in: zone)
      return IssueWindow(after: place + 1 < ends.count ? ends[place + 1].end : first, through: end)
    }
  }
}
