import Content
import Site
import Templates
import Text

/// Makes the short forms in which entries appear in lists.
struct CardBuilder: Sendable {
  let rendered: RenderedSite
  /// The language of the page that shows them.
  let language: Language
  /// Cards that were made before, by index of the publication, each for pages in its own language.
  var ready: [Prepared<EntryCard>] = []
  /// Those of them that have become others since.
  var renewed: [Int: Prepared<EntryCard>] = [:]

  private var site: Site { rendered.site }
  private var words: Interface { rendered.interface(language) }

  /// The cards of all publications, each for pages in its own language, made on several cores.
  /// - Parameter partial: what lists show of them.
  static func all(of rendered: RenderedSite, _ partial: KeptPartial<EntryCard>, workers: Int) async -> [Prepared<
    EntryCard
  >] {
    await parallelMap(rendered.site.publications, workers: workers) { publication in
      partial.prepared(CardBuilder(rendered: rendered, language: publication.language).made(publication))
    }
  }

  /// An entry in a list.
  func entry(_ publication: Publication) -> Prepared<EntryCard> {
    made(before: publication.index) ?? Prepared(made(publication))
  }

  private func made(before index: Int) -> Prepared<EntryCard>? {
    guard ready.indices.contains(index), ready[index].view.language == language else { return nil }
    return renewed.isEmpty ? ready[index] : renewed[index] ?? ready[index]
  }

  private func made(_ publication: Publication) -> EntryCard {
    let date = publication.archived
    return EntryCard(
      language: publication.language,
      kind: publication.kind.rawValue, kindLabel: kindLabel(publication), title: publication.title,
      url: site.href(publication.permalink), summary: rendered.summary(publication),
      date: date.map { words.date($0.date) }, iso: date?.iso ?? "", byline: byline(publication),
      note: note(publication), image: ImageViewBuilder(rendered: rendered, width: 640).image(of: publication),
      lang: foreignLanguage(publication), dir: publication.language.direction)
  }

  /// Entries in a list.
  func entries(_ indices: some Sequence<Int>) -> [Prepared<EntryCard>] {
    // Of cards that were made before, the publications need not be looked at: they lie all over the memory.
    indices.map { made(before: $0) ?? Prepared(made(rendered[$0])) }
  }

  /// The language of an entry, when it is not the page's.
  func foreignLanguage(_ publication: Publication) -> String? {
    publication.language == language ? nil : publication.language.tag
  }

  /// What kind of entry it is, in one word.
  func kindLabel(_ publication: Publication) -> String {
    switch publication.entry.details {
    case .event(let event) where event.contest != nil: words["kind_contest"]
    case .contribution(let contribution): words["genre_\(contribution.genre.rawValue)"]
    default: words["kind_\(publication.kind.rawValue)"]
    }
  }

  /// `Par A et B`; nothing without authors.
  func byline(_ publication: Publication) -> String? {
    let names = authors(of: publication).map(\.name)
    return names.isEmpty ? nil : words.text("byline", ["names": words.list(names)])
  }

  /// Those who wrote it, with their pages.
  func authors(of publication: Publication) -> [AuthorView] {
    let edition = site.edition(publication.language)
    return publication.writers.map { writer in
      guard let profile = writer.slug.flatMap({ edition.profile($0) }) else {
        return AuthorView(name: writer.name, url: nil)
      }
      return AuthorView(name: profile.name, url: site.href(profile.permalink))
    }
  }

  /// The topics with their pages.
  func topics(of publication: Publication) -> [LinkView] {
    let edition = site.edition(publication.language)
    return publication.topics.compactMap { slug in
      edition.topic(slug).map { LinkView(title: $0.name, url: site.href($0.permalink)) }
    }
  }

  /// An event in a list.
  func event(_ publication: Publication) -> EventCard? {
    guard case .event(let event) = publication.entry.details else { return nil }
    let first = event.start.date
    let thisYear = site.instant.local(offset: site.configuration.timeZone.offset(at: site.instant)).date.year
    return EventCard(
      title: publication.title, url: site.href(publication.permalink), summary: rendered.summary(publication),
      when: words.when(event.start, event.end), startIso: event.start.iso, day: words.day(first),
      month: words.shortMonth(first.month), year: first.year == thisYear ? nil : String(first.year),
      place: event.place.map { [$0.name, $0.city].compactMap { $0 }.joined(separator: ", ") }
        ?? event.online.map { _ in words["online"] },
      note: event.contest == nil ? event.price : words["kind_contest"],
      statusLabel: event.status == .scheduled ? nil : words[event.status.rawValue],
      cancelled: event.status != .scheduled, past: event.over <= site.instant,
      lang: foreignLanguage(publication), dir: publication.language.direction)
  }

  /// Events in a list.
  func events(_ indices: some Sequence<Int>) -> [EventCard] {
    indices.compactMap { event(rendered[$0]) }
  }

  /// What others wrote, in a list.
  /// - Parameter isAnchored: whether the list is the one that the item's address leads to.
  func coverage(_ publication: Publication, isAnchored: Bool = false) -> CoverageItemView? {
    guard case .coverage(let coverage) = publication.entry.details else { return nil }
    return CoverageItemView(
      id: isAnchored ? publication.permalink.fragment : nil, outlet: coverage.outlet, title: publication.title,
      url: coverage.address.map(site.href(written:)) ?? site.href(publication.permalink),
      date: publication.published.map { words.date($0.date) } ?? "", iso: publication.published?.iso ?? "",
      journalist: coverage.journalist, quote: coverage.quote, release: release(coverage, of: publication),
      lang: foreignLanguage(publication), dir: publication.language.direction)
  }

  private func release(_ coverage: Coverage, of publication: Publication) -> LinkView? {
    let directory = PressDirectory(site: site, language: publication.language)
    let release = coverage.release.flatMap { directory.release($0) }
    return release.map { LinkView(title: $0.title, url: site.href($0.permalink)) }
  }

  private func note(_ publication: Publication) -> String? {
    switch publication.entry.details {
    case .release(let release): release.city
    case .charter(let charter): words.text("version", ["version": charter.version])
    case .coverage(let coverage): coverage.outlet
    case .issue(let issue): words.text("issue_number", ["number": String(issue.number)])
    case .event(let event): event.place?.city ?? event.place?.name
    default: nil
    }
  }
}
