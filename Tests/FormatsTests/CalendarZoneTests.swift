import Formats
import Testing
import Text

@Suite struct CalendarZoneTests {
  private func zoneLines(_ rules: TimeZoneRules, _ starts: [Instant]) -> [String] {
    let events = starts.map { CalendarTests.event(.clock(start: $0, end: nil, zone: rules)) }
    let lines = CalendarTests.text(events).split(separator: "\r\n").map(String.init)
    return Array(lines.drop { $0 != "BEGIN:VTIMEZONE" }.prefix { $0 != "BEGIN:VEVENT" })
  }

  @Test func `a zone without changes has one component`() {
    let kolkata = TimeZoneRules(identifier: "Asia/Kolkata", firstOffset: 19_800, transitions: [])
    #expect(
      zoneLines(kolkata, [CalendarTests.stamp]) == [
        "BEGIN:VTIMEZONE", "TZID:Asia/Kolkata", "BEGIN:STANDARD", "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0530", "TZOFFSETTO:+0530", "END:STANDARD", "END:VTIMEZONE",
      ])
  }

  @Test func `the first Sunday after the seventh day is the second of its month`() throws {
    let rules = CalendarTests.zone("America/New_York", offset: -18_000, (3, 7), (11, 6), lastSunday: false)
    let lines = zoneLines(rules, [CalendarTests.stamp])
    #expect(lines.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"))
    #expect(lines.contains("DTSTART:20260308T020000"))
    #expect(lines.contains("TZOFFSETTO:-0400"))
  }

  @Test func `each zone is described once, from the earliest event on`() throws {
    let winter = CalendarTests.instant(try CalendarTests.day(2026, 1, 10), 18, in: CalendarTests.paris)
    let lines = zoneLines(CalendarTests.paris, [CalendarTests.stamp, winter])
    #expect(lines.filter { $0 == "BEGIN:VTIMEZONE" }.count == 1)
    #expect(lines.filter { $0.hasPrefix("DTSTART") } == ["DTSTART:20251026T030000", "DTSTART:20260329T020000"])
  }

  @Test func `changes without a rule are listed for the time of the events`() throws {
    let starts = [10, 300, 400, 700, 800, 1000].map { CalendarTests.stamp.adding(seconds: $0 * 86_400) }
    let transitions = starts.enumerated().map { index, start in
      TimeZoneRules.Transition(instant: start, offset: index % 2 == 0 ? 0 : 3600, isDaylightSaving: index % 2 == 1)
    }
    let rules = TimeZoneRules(identifier: "Africa/Casablanca", firstOffset: 3600, transitions: transitions)
    let lines = zoneLines(rules, [starts[0].adding(seconds: 60), starts[3].adding(seconds: 60)])
    #expect(
      lines == [
        "BEGIN:VTIMEZONE", "TZID:Africa/Casablanca",
        "BEGIN:STANDARD", "DTSTART:20260511T171640", "RDATE:20270605T171640",
        "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:20270225T161640", "RDATE:20280331T161640",
        "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "END:DAYLIGHT", "END:VTIMEZONE",
      ])
  }

  @Test func `an event after the end of the table keeps the last offset`() throws {
    let late = CalendarTests.instant(try CalendarTests.day(2080, 7, 1), 12, in: CalendarTests.paris)
    #expect(zoneLines(CalendarTests.paris, [late]).contains("TZOFFSETTO:+0100"))
    #expect(zoneLines(CalendarTests.paris, [late]).filter { $0.hasPrefix("BEGIN") }.count == 2)
  }
}
