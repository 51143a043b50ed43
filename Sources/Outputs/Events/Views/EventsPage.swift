import Templates

/// What the template `events` shows.
struct EventsPage: View {
  let page: PageView
  let words: Words
  let calendarUrl: String?
  let upcoming: [EventCard]
  let pastEvents: [EventCard]
  let pagination: PaginationView?

  static let shape = Shape<EventsPage>(
    "EventsPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .text("calendar_url", \.calendarUrl),
      .each("upcoming", \.upcoming),
      .each("past_events", \.pastEvents),
      .one("pagination", \.pagination),
    ])
}
