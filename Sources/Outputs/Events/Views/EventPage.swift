import Templates

/// What the template `event` shows.
struct EventPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let event: EventView

  static let shape = Shape<EventPage>(
    "EventPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .one("event") { $0.event },
    ])
}
