import Testing

@testable import Text

@Suite struct InstantInputTests {
  private let paris = TimeZoneRules(identifier: "Europe/Paris", firstOffset: 7200, transitions: [])

  @Test(arguments: [
    ("2026-05-01T10:00:00Z", 1_777_629_600), ("2026-05-01 12:00 +02:00", 1_777_629_600),
    ("2026-05-01 12:00", 1_777_629_600), ("2026-05-01", 1_777_586_400),
  ])
  func `a time without an offset is the zone's`(_ text: String, _ seconds: Int) throws {
    let input = try InstantInput(parsing: text)
    #expect(input.instant(in: paris).secondsSinceEpoch == seconds)
  }

  @Test func `another form is refused with what was probably meant`() {
    #expect(throws: TimestampParser.Failure(suggestion: "2026-05-01", isImpossible: false)) {
      try InstantInput(parsing: "1 May 2026")
    }
  }
}
