import Formats
import Testing
import Text

@Suite struct CalendarTests {
  /// The rule of the European Union: the last Sundays of March and October at 1 o'clock UTC.
  static let paris = zone("Europe/Paris", offset: 3600, (3, 1), (10, 1), lastSunday: true)

  /// A zone with summer time from 2000 to 2050, for a day of two months at an hour of UTC.
  static func zone(
    _ name: String, offset: Int, _ summer: (month: Int, hour: Int), _ winter: (month: Int, hour: Int),
    lastSunday: Bool
  ) -> TimeZoneRules {
    var transitions: [TimeZoneRules.Transition] = []
    for year in 2000...2050 {
      for (change, isSummer) in [(summer, true), (winter, false)] {
        let days = lastSunday ? Array((25...31).reversed()) : Array(8...14)
        let dates = days.compactMap { CivilDate(year: year, month: change.month, day: $0) }
        guard let date = dates.first(where: { $0.weekday == 7 }) else { continue }
        let instant = LocalTime(date: date, hour: change.hour).instant(offset: 0)
        transitions.append(
          .init(instant: instant, offset: offset + (isSummer ? 3600 : 0), isDaylightSaving: isSummer))
      }
    }
    return TimeZoneRules(identifier: name, firstOffset: offset, transitions: transitions)
  }

  static let stamp = Instant(secondsSinceEpoch: 1_777_652_200)

  static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: year, month: month, day: day))
  }

  static func instant(_ date: CivilDate, _ hour: Int, in zone: TimeZoneRules) -> Instant {
    zone.instant(of: LocalTime(date: date, hour: hour))
  }

  static func text(_ events: [CalendarEvent]) -> String {
    let calendar = Calendar(name: "Agenda", productIdentifier: "-//Gazette//FR", events: events)
    return String(decoding: CalendarWriter().bytes(calendar), as: UTF8.self)
  }

  static func event(_ time: CalendarTime) -> CalendarEvent {
    CalendarEvent(uid: "fete@example.org", title: "Fête", time: time, stamp: stamp)
  }

  @Test func `a calendar is written whole`() throws {
    let start = CalendarTests.instant(try CalendarTests.day(2026, 5, 30), 18, in: CalendarTests.paris)
    var event = CalendarEvent(
      uid: "fete@example.org", title: "Fête, danse; et \\ plus",
      time: .clock(start: start, end: start.adding(seconds: 7200), zone: CalendarTests.paris),
      stamp: CalendarTests.stamp)
    event.sequence = 2
    event.status = .cancelled
    event.created = CalendarTests.stamp
    event.lastModified = CalendarTests.stamp.adding(seconds: 60)
    event.location = "Salle\u{7} des fêtes\r\n1, place du Marché"
    event.address = "https://example.org/events/fete/\r\nATTENDEE:x"
    event.description = "Venez\nnombreux"
    event.categories = ["Fête, bal", "Quartier"]
    event.organizer = .init(name: "Le \"Comité\": fêtes", email: "fetes@example.org")
    event.conference = "https://meet.example.org/fete"
    var calendar = Calendar(name: "L’agenda", productIdentifier: "-//Gazette//FR", events: [event])
    calendar.description = "Nos rendez-vous"
    calendar.address = "https://example.org/events/"
    calendar.source = "https://example.org/events/calendar.ics"
    calendar.identifier = "agenda@example.org"
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Gazette//FR
      CALSCALE:GREGORIAN
      UID:agenda@example.org
      NAME:L’agenda
      X-WR-CALNAME:L’agenda
      DESCRIPTION:Nos rendez-vous
      X-WR-CALDESC:Nos rendez-vous
      LAST-MODIFIED:20260501T161740Z
      URL:https://example.org/events/
      SOURCE;VALUE=URI:https://example.org/events/calendar.ics
      REFRESH-INTERVAL;VALUE=DURATION:PT12H
      X-PUBLISHED-TTL:PT12H
      BEGIN:VTIMEZONE
      TZID:Europe/Paris
      BEGIN:DAYLIGHT
      DTSTART:20260329T020000
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      END:DAYLIGHT
      BEGIN:STANDARD
      DTSTART:20261025T030000
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:fete@example.org
      DTSTAMP:20260501T161640Z
      DTSTART;TZID=Europe/Paris:20260530T180000
      DTEND;TZID=Europe/Paris:20260530T200000
      SUMMARY:Fête\\, danse\\; et \\\\ plus
      STATUS:CANCELLED
      SEQUENCE:2
      CREATED:20260501T161640Z
      LAST-MODIFIED:20260501T161740Z
      LOCATION:Salle des fêtes\\n1\\, place du Marché
      URL:https://example.org/events/fete/ATTENDEE:x
      DESCRIPTION:Venez\\nnombreux
      CATEGORIES:Fête\\, bal,Quartier
      ORGANIZER;CN="Le 'Comité': fêtes":mailto:fetes@example.org
      CONFERENCE;VALUE=URI:https://meet.example.org/fete
      END:VEVENT
      END:VCALENDAR

      """
    let written = String(decoding: CalendarWriter().bytes(calendar), as: UTF8.self)
    #expect(written == expected.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
  }

  @Test func `whole days end with the day after`() throws {
    let text = CalendarTests.text([
      CalendarTests.event(.days(try CalendarTests.day(2026, 12, 30), through: try CalendarTests.day(2026, 12, 31)))
    ])
    #expect(text.contains("DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270101\r\n"))
    #expect(!text.contains("VTIMEZONE"))
  }

  @Test func `an end that does not come after the start is left out`() {
    let time = CalendarTime.clock(start: CalendarTests.stamp, end: CalendarTests.stamp, zone: .utc)
    let text = CalendarTests.text([CalendarTests.event(time)])
    #expect(text.contains("DTSTART:20260501T161640Z\r\n"))
    #expect(!text.contains("DTEND"))
  }

  @Test(arguments: ["é", "😀", "a", "e\u{301}", ","])
  func `lines have at most 75 octets and whole characters`(_ character: String) {
    for prefix in 0..<4 {
      let title = String(repeating: "x", count: prefix) + String(repeating: character, count: 200)
      var event = CalendarEvent(
        uid: "a", title: title, time: .clock(start: CalendarTests.stamp, end: nil, zone: .utc),
        stamp: CalendarTests.stamp)
      event.description = title
      let calendar = Calendar(name: "a", productIdentifier: "b", events: [event])
      let lines = CalendarWriter().bytes(calendar).split(separator: 10)
      #expect(lines.allSatisfy { $0.count <= 76 && $0.last == 13 && String(validating: $0, as: UTF8.self) != nil })
      let unfolded = lines.map { line in
        line.first == 32 ? Array(line.dropFirst().dropLast()) : [10] + line.dropLast()
      }
      let text = String(decoding: unfolded.joined(), as: UTF8.self).replacing("\\,", with: ",")
      #expect(text.contains("\nSUMMARY:\(title)\n"))
    }
  }
}
