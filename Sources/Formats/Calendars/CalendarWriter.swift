import Text

/// Writes iCalendar files. The same calendar always gives the same bytes.
public struct CalendarWriter: Sendable {
  /// iCalendar
  public static let mediaType = "text/calendar"

  /// A writer.
  public init() {}

  /// The whole file.
  public func bytes(_ calendar: Calendar) -> [UInt8] {
    var lines = CalendarLines(capacity: 2048 + 1024 * calendar.events.count)
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", text: calendar.productIdentifier)
    lines.add("CALSCALE", "GREGORIAN")
    writeHead(of: calendar, to: &lines)
    for zone in CalendarZone.zones(of: calendar.events) { zone.write(to: &lines) }
    for event in calendar.events { write(event, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.buffer.bytes
  }

  /// What RFC 7986 lets a calendar say of itself, and the older names of it that programs still look for.
  private func writeHead(of calendar: Calendar, to lines: inout CalendarLines) {
    if let identifier = calendar.identifier { lines.add("UID", text: identifier) }
    lines.add("NAME", text: calendar.name)
    lines.add("X-WR-CALNAME", text: calendar.name)
    if let description = calendar.description {
      lines.add("DESCRIPTION", text: description)
      lines.add("X-WR-CALDESC", text: description)
    }
    if let changed = calendar.events.map({ $0.lastModified ?? $0.stamp }).max() {
      lines.add("LAST-MODIFIED", utc: changed)
    }
    if let address = calendar.address { lines.add("URL", address) }
    if let source = calendar.source { lines.add("SOURCE;VALUE=URI", source) }
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT\(calendar.refreshHours)H")
    lines.add("X-PUBLISHED-TTL", "PT\(calendar.refreshHours)H")
  }

  private func write(_ event: CalendarEvent, to lines: inout CalendarLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: event.uid)
    lines.add("DTSTAMP", utc: event.stamp)
    write(event.time, to: &lines)
    lines.add("SUMMARY", text: event.title)
    lines.add("STATUS", event.status.rawValue)
    lines.add("SEQUENCE", String(event.sequence))
    if let created = event.created { lines.add("CREATED", utc: created) }
    if let changed = event.lastModified { lines.add("LAST-MODIFIED", utc: changed) }
    if let location = event.location { lines.add("LOCATION", text: location) }
    if let address = event.address { lines.add("URL", address) }
    if let description = event.description { lines.add("DESCRIPTION", text: description) }
    if !event.categories.isEmpty { lines.add("CATEGORIES", texts: event.categories) }
    if let organizer = event.organizer {
      lines.add("ORGANIZER", parameter: "CN", organizer.name, "mailto:\(organizer.email)")
    }
    if let conference = event.conference { lines.add("CONFERENCE;VALUE=URI", conference) }
    // Whoever comes to an event is busy; a festival of three days takes nobody's whole time.
    if case .days = event.time { lines.add("TRANSP", "TRANSPARENT") }
    lines.add("END", "VEVENT")
  }

  private func write(_ time: CalendarTime, to lines: inout CalendarLines) {
    switch time {
    case .days(let first, let last):
      lines.add("DTSTART", day: first)
      // The end is the first day that is not part of the event (RFC 5545 section 3.6.1).
      lines.add("DTEND", day: max(first, last).adding(days: 1))
    case .clock(let start, let end, let zone):
      let end = end.flatMap { $0 > start ? $0 : nil }
      if zone.isUTC {
        lines.add("DTSTART", utc: start)
        if let end { lines.add("DTEND", utc: end) }
      } else {
        lines.add("DTSTART", local: zone.local(start), zone: zone.identifier)
        if let end { lines.add("DTEND", local: zone.local(end), zone: zone.identifier) }
      }
    }
  }
}

extension TimeZoneRules {
  /// Whether times are written with `Z` and need no description of the zone.
  var isUTC: Bool { transitions.isEmpty && firstOffset == 0 }
}
