import Content
import Formats
import Site
import Text

/// Makes calendar files of events.
struct EventCalendar {
  let composition: Composition
  let language: Language

  private var site: Site { composition.site }
  private var words: Interface { composition.rendered.interface(language) }

  /// The calendar of all events, below their list.
  static func permalink(below list: Permalink) -> Permalink { list.appending("calendar.ics") }

  /// The calendar file of one event, beside its page.
  static func permalink(of event: Publication) -> Permalink {
    let page = event.permalink
    guard !page.path.hasSuffix("/"), let slash = page.path.lastIndex(of: "/") else {
      return page.appending("event.ics")
    }
    let name = page.path[page.path.index(after: slash)...].prefix { $0 != "." }
    return Permalink("\(page.path[...slash])\(name).ics")
  }

  /// One event as a file.
  func file(of event: Publication) -> [UInt8] {
    var calendar = Calendar(
      name: event.title, productIdentifier: productIdentifier, events: [event].compactMap(entry))
    calendar.address = site.absolute(event.permalink)
    calendar.source = site.absolute(EventCalendar.permalink(of: event))
    return CalendarWriter().bytes(calendar)
  }

  /// Several events as a file to subscribe to.
  func file(of events: [Publication], at permalink: Permalink, list: Permalink) -> [UInt8] {
    let title = site.configuration.title.text(in: language, fallback: site.configuration.defaultLanguage)
    var calendar = Calendar(
      name: "\(words["events"]), \(title)", productIdentifier: productIdentifier, events: events.compactMap(entry))
    calendar.address = site.absolute(list)
    calendar.source = site.absolute(permalink)
    return CalendarWriter().bytes(calendar)
  }

  private var productIdentifier: String { "-//Gazette//Gazette//\(language.tag.uppercased())" }

  private func entry(_ publication: Publication) -> CalendarEvent? {
    guard case .event(let event) = publication.entry.details else { return nil }
    let stamp = publication.modified ?? publication.published ?? event.start
    var entry = CalendarEvent(
      uid: identifier(of: publication), title: publication.title, time: event.calendarTime, stamp: stamp.instant)
    entry.status = event.status.inCalendars
    // A change of the status is a change of the event: without a higher number readers may ignore it
    // (RFC 5545 section 3.8.7.4).
    entry.sequence = event.status == .scheduled ? 0 : 1
    entry.created = publication.published?.instant
    entry.lastModified = publication.modified?.instant
    entry.location = event.place?.line ?? event.online.map(site.absolute(written:))
    entry.address = site.absolute(publication.permalink)
    entry.description = composition.rendered.summary(publication)
    entry.categories = composition.cards(language).topics(of: publication).map(\.title)
    entry.conference = event.online.map(site.absolute(written:))
    return entry
  }

  /// The same whatever the language of the file, its title or its address.
  private func identifier(of publication: Publication) -> String {
    let host = site.host.split(separator: "/").last.map(String.init) ?? "localhost"
    return "\(publication.entry.file.translationKey)@\(host)"
  }
}

extension Event {
  /// When it takes place, as calendars and search engines want it: whole days, or clock times in a zone.
  var calendarTime: CalendarTime {
    if start.isDateOnly { return .days(start.date, through: max(start.date, end?.date ?? start.date)) }
    let end = end.map { end in
      end.isDateOnly ? zone.instant(of: LocalTime(date: end.date.adding(days: 1))) : end.instant
    }
    return .clock(start: start.instant, end: end, zone: zone)
  }
}

extension Event.Status {
  /// The status in a calendar. One without a new date is not certain.
  fileprivate var inCalendars: CalendarEvent.Status {
    switch self {
    case .scheduled: .confirmed
    case .cancelled: .cancelled
    case .postponed: .tentative
    }
  }
}

extension Place {
  /// The whole address on one line.
  var line: String { [name, address, city, country].compactMap { $0 }.joined(separator: ", ") }
}
