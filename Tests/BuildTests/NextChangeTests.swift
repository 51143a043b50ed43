import Build
import Testing
import Text

/// When the site changes next by itself.
@Suite struct NextChangeTests {
  /// Entries, a moment, and what is expected next.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let at: String
    let files: [String: String]
    /// The moment in Paris, the reason, the file; nil when nothing happens.
    let next: String?
    var drafts = false
  }

  private static let release = ["press/releases/r.md": "date: 2026-06-01\nembargo: 2026-07-02 08:00"]
  private static let event = ["events/e.md": "date: 2026-06-01\ndebut: 2026-07-14 10:00\nfin: 2026-07-14 18:00"]
  private static let contest = [
    "events/c.md": """
    date: 2026-06-01
    debut: 2026-09-01
    concours: {ouverture: 2026-07-01 09:00, cloture: 2026-08-15}
    """
  ]
  private static let charter = [
    "charter/x.md": "date: 2026-06-01\nversion: \"1.0\"\nentree-en-vigueur: 2026-09-01"
  ]
  private static let contribution = [
    "community/m.md": "date: 2026-06-01\ncontributeur: M\nconsentement: {statut: donne, expire: 2026-12-31}"
  ]

  static let rows: [Row] = [
    Row(testDescription: "nothing", at: "2026-06-30", files: ["blog/a.md": "date: 2026-06-01"], next: nil),
    Row(
      testDescription: "a scheduled post", at: "2026-06-30", files: ["blog/a.md": "date: 2026-07-01 08:00"],
      next: "2026-07-01T08:00:00+02:00 goes online content/blog/a.md"),
    Row(
      testDescription: "a day in winter begins at midnight there", at: "2026-06-30",
      files: ["blog/a.md": "date: 2026-12-01"],
      next: "2026-12-01T00:00:00+01:00 goes online content/blog/a.md"),
    Row(
      testDescription: "a scheduled post is shown with the drafts", at: "2026-06-30",
      files: ["blog/a.md": "date: 2026-07-01 08:00"], next: nil, drafts: true),
    Row(
      testDescription: "a draft does nothing by itself", at: "2026-06-30",
      files: ["blog/a.md": "date: 2026-07-01\nbrouillon: oui"], next: nil),
    Row(
      testDescription: "an embargo", at: "2026-06-30", files: release,
      next: "2026-07-02T08:00:00+02:00 comes out of embargo content/press/releases/r.md"),
    Row(testDescription: "the instant itself is not ahead", at: "2026-07-02T08:00", files: release, next: nil),
    Row(
      testDescription: "the later of date and embargo", at: "2026-06-30",
      files: ["press/releases/r.md": "date: 2026-07-05 09:00\nembargo: 2026-07-02 08:00"],
      next: "2026-07-05T09:00:00+02:00 comes out of embargo content/press/releases/r.md"),
    Row(
      testDescription: "an end includes its day", at: "2026-06-30",
      files: ["blog/a.md": "date: 2026-06-01\nexpire: 2026-07-10"],
      next: "2026-07-11T00:00:00+02:00 leaves the site content/blog/a.md"),
    Row(
      testDescription: "a day of 25 hours ends at midnight", at: "2026-06-30",
      files: ["blog/a.md": "date: 2026-06-01\nexpire: 2026-10-25"],
      next: "2026-10-26T00:00:00+01:00 leaves the site content/blog/a.md"),
    Row(
      testDescription: "a day of 23 hours ends at midnight", at: "2026-06-30",
      files: ["blog/a.md": "date: 2026-06-01\nexpire: 2027-03-28"],
      next: "2027-03-29T00:00:00+02:00 leaves the site content/blog/a.md"),
    Row(
      testDescription: "what has ended does nothing more", at: "2026-07-11",
      files: ["blog/a.md": "date: 2026-06-01\nexpire: 2026-07-10"], next: nil),
    Row(
      testDescription: "an event ends", at: "2026-06-30", files: event,
      next: "2026-07-14T18:00:00+02:00 is over content/events/e.md"),
    Row(
      testDescription: "a contest opens", at: "2026-06-30", files: contest,
      next: "2026-07-01T09:00:00+02:00 opens to participants content/events/c.md"),
    Row(
      testDescription: "a contest closes at the end of its day", at: "2026-07-15", files: contest,
      next: "2026-08-16T00:00:00+02:00 closes to participants content/events/c.md"),
    Row(
      testDescription: "an event of a day is over when the day is", at: "2026-08-20", files: contest,
      next: "2026-09-02T00:00:00+02:00 is over content/events/c.md"),
    Row(
      testDescription: "an event that is over is shown with its year from the next one on", at: "2026-10-01",
      files: event, next: "2027-01-01T00:00:00+01:00 is shown with its year content/events/e.md"),
    Row(
      testDescription: "an event of next year is shown without its year from then on", at: "2026-10-01",
      files: ["events/e.md": "date: 2026-06-01\ndebut: 2027-07-14 10:00"],
      next: "2027-01-01T00:00:00+01:00 is shown without its year content/events/e.md"),
    Row(
      testDescription: "an event of an earlier year does nothing more", at: "2027-01-01T00:00", files: event, next: nil),
    Row(
      testDescription: "a charter", at: "2026-06-30", files: charter,
      next: "2026-09-01T00:00:00+02:00 takes effect content/charter/x.md"),
    Row(
      testDescription: "a consent ends", at: "2026-06-30", files: contribution,
      next: "2027-01-01T00:00:00+01:00 leaves the site, because the consent to it ends content/community/m.md"),
    Row(
      testDescription: "the first of many", at: "2026-06-30",
      files: [contest, release, event].reduce(into: [:]) { all, some in all.merge(some) { $1 } },
      next: "2026-07-01T09:00:00+02:00 opens to participants content/events/c.md"),
    Row(
      testDescription: "of two at one instant the first by path", at: "2026-06-30",
      files: ["blog/b.md": "date: 2026-07-01", "blog/a.md": "date: 2026-07-01"],
      next: "2026-07-01T00:00:00+02:00 goes online content/blog/a.md"),
  ]

  @Test(arguments: rows) func `the next change`(_ row: Row) async throws {
    let archive = row.files.map { "-- content/\($0.key) --\n---\ntitre: T\n\($0.value)\n---\nTexte.\n" }.joined()
    let built = try await SmallProject(archive).build(at: row.at, drafts: row.drafts)
    #expect(built.report.succeeded, "\(built.findings)")
    let zone = built.report.timeZone
    let next = built.report.nextChange.map { change in
      "\(Timestamp(zone.local(change.instant), in: zone).rfc3339) \(change.reason.english) \(change.path)"
    }
    #expect(next == row.next)
  }
}
