import Templates

/// What the template `events` shows.
struct EventsPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let calendarUrl: String?
  /// Whether upcoming events belong onto this page: those after the first go on with the past
  let showsUpcoming: Bool
  let upcoming: [EventCard]
  let pastEvents: [EventCard]
  let pagination: PaginationView?

  static let shape = Shape<EventsPage>(
    "EventsPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .text("calendar_url", \.calendarUrl),
      .flag("shows_upcoming", \.showsUpcoming),
      .each("upcoming", \.upcoming),
      .each("past_events", \.pastEvents),
      .one("pagination", \.pagination),
    ])
}
