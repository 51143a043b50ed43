import Content
import Formats
import Site
import Text

/// Makes the page of an event.
struct EventViewBuilder {
  let composition: Composition
  let publication: Publication
  let event: Event

  private var site: Site { composition.site }
  private var rendered: RenderedSite { composition.rendered }
  private var language: Language { publication.language }
  private var words: Interface { rendered.interface(language) }

  func page(neighbours: (older: LinkView?, newer: LinkView?)) -> EventPage {
    var outline = composition.outline(
      publication, kind: "event", trail: [composition.step(.events, "events", language)])
    outline.things = EventData(composition: composition, publication: publication, event: event).things
    return EventPage(
      page: composition.furniture.page(outline), words: composition.words(language),
      event: view(outline, neighbours: neighbours))
  }

  private func view(_ outline: PageOutline, neighbours: (older: LinkView?, newer: LinkView?)) -> EventView {
    let cards = composition.cards(language)
    return EventView(
      kindLabel: cards.kindLabel(publication), statusLabel: statusLabel, title: publication.title,
      summary: publication.entry.header.description, authors: cards.authors(of: publication),
      origin: composition.origin(of: publication), image: outline.image, body: rendered.body(publication).html,
      contest: contest,
      when: words.when(event.start, event.end), startIso: event.start.iso, endIso: event.end?.iso, zone: zone,
      place: event.place.map { PlaceView(name: $0.name, address: $0.address, city: $0.city, country: $0.country) },
      onlineUrl: event.online.map(site.href(written:)),
      organiser: event.organiser.map { OrganiserView(name: $0.name, url: $0.address.map(site.href(written:))) },
      price: event.price, accessibility: event.accessibility,
      registrationUrl: canRegister ? event.registration.map(site.href(written:)) : nil,
      calendarUrl: site.href(EventCalendar.permalink(of: publication)), attachments: [],
      topics: cards.topics(of: publication), licence: composition.licence(publication),
      hasNeighbours: neighbours.older != nil || neighbours.newer != nil, older: neighbours.older,
      newer: neighbours.newer)
  }

  private var contest: ContestView? {
    let builder = ContestViewBuilder(rendered: rendered, publication: publication, event: event)
    return event.contest.map(builder.view)
  }

  private var isOver: Bool { event.over <= site.instant }

  private var canRegister: Bool { !isOver && event.status != .cancelled }

  private var statusLabel: String? {
    if event.status != .scheduled { return words[event.status.rawValue] }
    return isOver ? words["finished"] : nil
  }

  /// The zone, when clocks there show another hour than those of the site.
  private var zone: String? {
    guard !event.start.isDateOnly, event.zone.identifier != site.configuration.timeZone.identifier else { return nil }
    return words.zone(event.zone)
  }
}
