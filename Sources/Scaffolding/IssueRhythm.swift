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
  /// The rhythm goes on from the last issue of the language, at the same hour, to the first day that is not past; without
  /// an issue it begins tomorrow at 8. A language without issues joins in with the last number, and its day, of another.
  /// - Parameters:
  ///   - entries: the entries of the newsletter.
  ///   - files: the names of its files, for the numbers of those that cannot be read.
  public init(
    after entries: [Entry], files: [String], in language: Language? = nil, every days: Int, now: Instant,
    zone: TimeZoneRules
  ) {
    let own = entries.filter { language == nil || $0.language == language }
    let (read, issues) = (Set(entries.map(\.file.path)), Self.issues(own))
    let unread = files.filter { !read.contains(Self.path($0)) }.compactMap(Self.number)
    let today = zone.local(now).date
    if issues.isEmpty, unread.isEmpty, let other = Self.issues(entries).max(by: { $0.number < $1.number }) {
      (number, date) = (other.number, other.date)
      return
    }
    number = ((issues.map(\.number) + unread).max() ?? 0) + 1
    guard let last = issues.map(\.date).max() else {
      date = LocalTime(date: today.adding(days: 1), hour: 8)
      return
    }
    let past = today.daysSinceEpoch - last.date.daysSinceEpoch
    let steps = past > 0 ? (past + days - 1) / days : 1
    date = LocalTime(
      date: last.date.adding(days: max(steps, 1) * days), hour: last.hour, minute: last.minute)
  }

  /// An issue whose number and day are known.
  public init(number: Int, date: LocalTime) {
    self.number = number
    self.date = date
  }

  private static func issues(_ entries: [Entry]) -> [(number: Int, date: LocalTime)] {
    entries.compactMap { entry in
      guard case .issue(let issue) = entry.details, let date = entry.header.date else { return nil }
      return (issue.number, date.local)
    }
  }

  private static func path(_ name: String) -> String {
    "\(Kind.issue.folder)/" + (name.hasSuffix(".md") ? name : "\(name)/index.md")
  }

  /// The number that a file's name begins with, behind a date that may stand there.
  private static func number(_ name: String) -> Int? {
    EntryFile(path: path(name), languages: []).flatMap { Int($0.name.prefix(while: \.isNumber)) }
  }
}
