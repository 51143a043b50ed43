import Content
import Formats
import Site
import Text

/// The events: their lists, their pages, and calendars to subscribe to.
struct EventsOutput: Output {
  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    composition.site.editions.flatMap { edition in
      edition[.event].isEmpty
        ? [] : lists(composition, edition) + events(composition, edition) + [calendar(composition, edition)]
    }
  }

  /// What comes, then what was. The pages after the first go on with the past.
  private func lists(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    let list = composition.site.addresses.section(.events, edition.language)
    let words = composition.rendered.interface(edition.language)
    let paging = Paging(edition.past, at: list, composition)
    return paging.sheets.map { sheet in
      PlannedArtifact(composition.theme.events, at: sheet.permalink, from: Kind.event.folder) {
        let isFirst = sheet.number == 1
        let calendar = composition.site.href(EventCalendar.permalink(below: list))
        var outline = composition.outline(
          list: "events", title: words["events"], at: sheet.permalink, edition, feeds: isFirst)
        outline.previous = sheet.previous
        outline.next = sheet.next
        if isFirst {
          outline.feeds?.append(
            FeedLinkView(type: CalendarWriter.mediaType, title: "\(words["events"]) (iCalendar)", url: calendar))
        }
        let cards = composition.cards(edition.language)
        return EventsPage(
          page: composition.furniture.page(outline), words: composition.words(edition.language), calendarUrl: calendar,
          showsUpcoming: isFirst, upcoming: isFirst ? cards.events(edition.upcoming) : [],
          pastEvents: cards.events(sheet.items), pagination: paging.view(sheet, words: words))
      }
    }
  }

  private func events(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    let events = edition[.event]
    return events.indices.flatMap { place -> [PlannedArtifact] in
      let publication = composition.rendered[events[place]]
      guard case .event(let event) = publication.entry.details else { return [] }
      let page = PlannedArtifact(
        composition.theme.event, at: publication.permalink, from: publication.entry.source.path,
        listing: composition.listing(publication)
      ) {
        EventViewBuilder(composition: composition, publication: publication, event: event)
          .page(neighbours: composition.neighbours(at: place, in: events))
      }
      let file = PlannedArtifact(
        at: EventCalendar.permalink(of: publication), from: publication.entry.source.path
      ) { buffer in
        buffer.append(EventCalendar(composition: composition, language: edition.language).file(of: publication))
      }
      return [page, file]
    }
  }

  /// All events of a language; those that were cancelled stay, so that calendars that have them learn of it.
  private func calendar(_ composition: Composition, _ edition: Edition) -> PlannedArtifact {
    let list = composition.site.addresses.section(.events, edition.language)
    let permalink = EventCalendar.permalink(below: list)
    return PlannedArtifact(at: permalink, from: Kind.event.folder) { buffer in
      let events = edition[.event].reversed().map { composition.rendered[$0] }
      buffer.append(
        EventCalendar(composition: composition, language: edition.language).file(of: events, at: permalink, list: list))
    }
  }
}
