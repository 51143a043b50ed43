import Content
import Text

/// The number and the day of the next newsletter issue.
public struct IssueRhythm: Sendable {
  /// The number.
  public let number: Int
  /// When it is sent.
  public let date: LocalTime

  /// The issue after those that exist.
  ///
  /// The rhythm goes on from the last issue, at the same hour, to the first day that is not past; without an
  /// issue it begins tomorrow at 8.
  /// - Parameters:
  ///   - entries: the entries of the newsletter.
  ///   - files: the names of its files, for the numbers of those that cannot be read.
  public init(after entries: [Entry], files: [String], every days: Int, now: Instant, zone: TimeZoneRules) {
    var numbers = files.compactMap(Self.number)
    var last: LocalTime?
    for entry in entries {
      guard case .issue(let issue) = entry.details else { continue }
      numbers.append(issue.number)
      if let date = entry.header.date { last = max(last ?? date.local, date.local) }
    }
    number = (numbers.max() ?? 0) + 1
    let today = zone.local(now).date
    guard let last else {
      date = LocalTime(date: today.adding(days: 1), hour: 8)
      return
    }
    let past = today.daysSinceEpoch - last.date.daysSinceEpoch
    let steps = past > 0 ? (past + days - 1) / days : 1
    date = LocalTime(
      date: last.date.adding(days: max(steps, 1) * days), hour: last.hour, minute: last.minute)
  }

  /// The number that a file's name begins with, behind a date that may stand there.
  private static func number(_ name: String) -> Int? {
    let path = "\(Kind.issue.folder)/" + (name.hasSuffix(".md") ? name : "\(name)/index.md")
    return EntryFile(path: path, languages: []).flatMap { Int($0.name.prefix(while: \.isNumber)) }
  }
}
