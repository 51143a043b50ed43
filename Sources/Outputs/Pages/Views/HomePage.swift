import Templates
import Text

/// What the template `home` shows.
struct HomePage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  /// Whether there is a lead or a release
  let hasFront: Bool
  let lead: EntryCard?
  /// Beside the lead (3 to 6)
  let releases: [Prepared<EntryCard>]
  let pressUrl: String
  /// Text of pages/index.md, if any
  let intro: HTML?
  /// At most six, without the lead
  let posts: [Prepared<EntryCard>]
  let blogUrl: String
  /// Upcoming (up to 4)
  let events: [EventCard]
  let eventsUrl: String
  let newsletter: NewsletterBoxView?
  /// At most three
  let contributions: [Prepared<EntryCard>]
  let communityUrl: String

  static let shape = Shape<HomePage>(
    "HomePage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .flag("has_front", \.hasFront),
      .one("lead", \.lead),
      .each("releases", \.releases),
      .text("press_url", \.pressUrl),
      .html("intro", \.intro),
      .each("posts", \.posts),
      .text("blog_url", \.blogUrl),
      .each("events", \.events),
      .text("events_url", \.eventsUrl),
      .one("newsletter", \.newsletter),
      .each("contributions", \.contributions),
      .text("community_url", \.communityUrl),
    ])
}
