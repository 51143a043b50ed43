import Text

extension HeaderReader {
  /// - Parameter zone: the site's zone, for an event that names none.
  mutating func event(zone: TimeZoneRules) -> Event? {
    let zone = eventZone(site: zone)
    let local = TimestampParser(zone: zone)
    var reader = self.reading(dates: local)
    let start = reader.requiredDate(.start).map { $0.seen(in: zone) }
    let end = reader.date(.end).map { $0.seen(in: zone) }
    let status: Event.Status? = reader.choice(
      .status,
      english: [
        "scheduled": .scheduled, "cancelled": .cancelled, "canceled": .cancelled, "postponed": .postponed,
      ],
      french: ["prévu": .scheduled, "annulé": .cancelled, "reporté": .postponed])
    let contest = reader.contest()
    let event = start.map { start in
      Event(
        start: start, end: end, zone: zone, place: reader.place(), online: reader.webAddress(.online),
        organiser: reader.organiser(), price: reader.text(.price), registration: reader.webAddress(.registration),
        status: status ?? .scheduled, accessibility: reader.text(.accessibility), contest: contest)
    }
    if let start, let end, end.end < start.instant, let node = reader.node(.end) {
      reader.wrong(
        .end, node, Message(en: "lies before the beginning", fr: "vient avant le début"),
        help: Message(en: "write a date after \(start.date.iso)", fr: "écrivez une date après le \(start.date.iso)"))
    }
    self = reader.reading(dates: dates)
    return event
  }

  private mutating func eventZone(site: TimeZoneRules) -> TimeZoneRules {
    guard let name = text(.timeZone), name != site.identifier, let node = node(.timeZone) else { return site }
    if let zone = TimeZoneRules(identifier: name) { return zone }
    wrong(
      .timeZone, node, Message(en: "is not a known time zone", fr: "n’est pas un fuseau horaire connu"),
      help: Message(en: "write a name such as Europe/Paris", fr: "écrivez un nom comme Europe/Paris"))
    return site
  }

  private mutating func place() -> Place? {
    guard let node = node(.place) else { return nil }
    if case .scalar(let text, _) = node.value {
      return Place(name: text.trimmed, address: nil, city: nil, country: nil)
    }
    return map(.place, .place) { reader in
      let (name, city) = (reader.text(.placeName), reader.text(.placeCity))
      let address = reader.text(.street)
      guard let shown = name ?? address ?? city else { return nil }
      return Place(name: shown, address: name == nil ? nil : address, city: city, country: reader.text(.country))
    }
  }

  private mutating func organiser() -> Organiser? {
    guard let node = node(.organiser) else { return nil }
    if case .scalar(let text, _) = node.value { return Organiser(name: text.trimmed, address: nil) }
    return map(.organiser, .organiser) { reader in
      guard let name = reader.required(.contactName) else { return nil }
      return Organiser(name: name, address: reader.webAddress(.organiserAddress))
    }
  }

  private mutating func contest() -> Contest? {
    map(.contest, .contest) { reader in
      let opens = reader.date(.opens)
      guard let deadline = reader.requiredDate(.deadline) else { return nil }
      let prizes: [Prize] = reader.maps(.prizes, .prize, plain: { Prize(name: $0, value: nil) }) { item in
        guard let name = item.required(.prize) else { return nil }
        return Prize(name: name, value: item.text(.value))
      }
      return Contest(
        opens: opens, deadline: deadline, prizes: prizes, rules: reader.fileReference(.rules),
        results: reader.text(.results))
    }
  }
}

extension Timestamp {
  /// The same instant as clocks in a zone show it; a day stays the day it is.
  fileprivate func seen(in zone: TimeZoneRules) -> Timestamp {
    isDateOnly ? self : Timestamp(instant: instant, offset: zone.offset(at: instant))
  }
}
