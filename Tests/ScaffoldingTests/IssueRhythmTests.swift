import Content
import Testing
import Text

@testable import Scaffolding

@Suite struct IssueRhythmTests {
  private static let settings = "title: x\naddress: https://x.example/\ntimezone: Europe/Paris\nlanguages: [fr, en]\n"

  /// The rhythm on 1 December 2026 at 9:30 in Paris, after issues with these numbers and dates.
  private func rhythm(after issues: [(Int, String)], files: [String] = []) throws -> IssueRhythm {
    let configuration = try #require(
      ConfigurationReader.read(SourceText(path: "site.yml", text: Self.settings)).configuration)
    let entries = try issues.map { number, date in
      let text = "---\ntitle: x\nnumber: \(number)\ndate: \(date)\n---\n"
      let file = try #require(EntryFile(path: "newsletter/\(number).md", languages: configuration.languages))
      let reader = EntryReader(configuration: configuration)
      return try #require(reader.read(SourceText(path: file.path, text: text), file: file).entry)
    }
    return IssueRhythm(
      after: entries, files: files, every: 14, now: Instant(secondsSinceEpoch: 1_796_113_800),
      zone: configuration.timeZone)
  }

  @Test(arguments: [
    ("2026-11-27 07:45", "2026-12-11 07:45"), ("2026-12-20 08:00", "2027-01-03 08:00"),
    ("2026-11-17 08:00", "2026-12-01 08:00"), ("2026-09-01 08:00", "2026-12-08 08:00"),
    ("2026-10-24 08:00", "2026-12-05 08:00"),
  ])
  func `the date goes on in the rhythm to the first day that is not past`(_ last: String, _ next: String) throws {
    let rhythm = try rhythm(after: [(3, "2026-01-01 08:00"), (41, last)])
    #expect(rhythm.date.written == next)
    #expect(rhythm.number == 42)
  }

  @Test func `without an issue it begins tomorrow at 8 with number 1`() throws {
    let rhythm = try rhythm(after: [])
    #expect(rhythm.number == 1)
    #expect(rhythm.date.written == "2026-12-02 08:00")
  }

  @Test func `the number of a file that cannot be read counts too`() throws {
    let files = ["007-x.md", "008-broken.md", "2026-11-27-x.md"]
    #expect(try rhythm(after: [(7, "2026-11-27")], files: files).number == 9)
  }
}
