import Testing
import Text

@Suite struct TimestampTests {
  let paris = TimeZoneRules(
    identifier: "Europe/Paris", firstOffset: 3600,
    transitions: [
      .init(instant: Instant(secondsSinceEpoch: 1_774_746_000), offset: 7200, isDaylightSaving: true),
      .init(instant: Instant(secondsSinceEpoch: 1_792_890_000), offset: 3600, isDaylightSaving: false),
    ])

  @Test(arguments: [
    ("2026-05-01", "2026-05-01"), ("2026-05-01 18:30", "2026-05-01T18:30:00+02:00"),
    ("2026-05-01T18:30:05.25Z", "2026-05-01T18:30:05+00:00"), ("2026-01-01 9:00:00", "2026-01-01T09:00:00+01:00"),
    ("2026-01-01 09:00:00 -0700", "2026-01-01T09:00:00-07:00"), ("2026-01-01T09:00+05:30", "2026-01-01T09:00:00+05:30"),
  ])
  func `dates in headers are read`(_ written: String, _ meant: String) throws {
    #expect(try TimestampParser(zone: paris).parse(written).iso == meant)
  }

  @Test(arguments: [
    ("2024-12-8", "2024-12-08"), ("08/12/2024", "2024-12-08"), ("8 décembre 2024", "2024-12-08"),
    ("1er mai 2026 à 18 h 30", "2026-05-01 18:30"), ("May 1, 2026", "2026-05-01"),
    ("2016-6-12 10:30:00", "2016-06-12 10:30"),
  ])
  func `a badly written date comes with the right one`(_ written: String, _ meant: String) {
    #expect(throws: TimestampParser.Failure(suggestion: meant, isImpossible: false)) {
      try TimestampParser(zone: paris).parse(written)
    }
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-01-01 25:00"])
  func `impossible dates are refused`(_ written: String) {
    #expect(throws: TimestampParser.Failure(suggestion: nil, isImpossible: true)) {
      try TimestampParser(zone: paris).parse(written)
    }
  }

  @Test(arguments: ["demain", "2026-05-01x", "20260501", "", "2026-05-01 18h30m junk:"])
  func `what is not a date is refused`(_ written: String) {
    #expect(throws: TimestampParser.Failure.self) { try TimestampParser(zone: paris).parse(written) }
  }

  @Test func `days and dates are inverse over four centuries`() throws {
    var date = try #require(CivilDate(year: 1900, month: 1, day: 1))
    for days in date.daysSinceEpoch..<(date.daysSinceEpoch + 146_097) {
      #expect(date.daysSinceEpoch == days)
      date = date.adding(days: 1)
    }
    #expect(date.iso == "2300-01-01")
    #expect(date.weekday == 1)
  }

  @Test func `skipped and doubled hours follow RFC 5545`() throws {
    let parser = TimestampParser(zone: paris)
    #expect(try parser.parse("2026-03-29 02:30").instant == parser.parse("2026-03-29T01:30:00Z").instant)
    #expect(try parser.parse("2026-10-25 02:30").rfc3339 == "2026-10-25T02:30:00+02:00")
  }

  @Test func `feeds get RFC 5322 dates`() throws {
    #expect(try TimestampParser(zone: paris).parse("2026-05-01 18:30").rfc5322 == "Fri, 01 May 2026 18:30:00 +0200")
  }
}
