import Content
import Search
import Site
import Text

/// What readers see on the page of an entry besides its title, its topics and its text: what it is found by, too.
///
/// What stands on every page of its kind is left out, such as whom the press may ask: it would find them all.
struct SearchTexts {
  let composition: Composition
  /// What an issue carries.
  let collection: @Sendable (Publication) -> IssueCollection?

  private var rendered: RenderedSite { composition.rendered }

  /// The texts of an entry, in the order in which its page shows them.
  func texts(_ publication: Publication) -> [SearchText] {
    let own: [SearchText?] =
      switch publication.entry.details {
      case .release(let release): texts(of: release, publication)
      case .event(let event): texts(of: event, publication)
      case .kit: texts(ofKit: publication)
      case .issue(let issue): texts(of: issue, publication)
      case .coverage(let coverage): [coverage.outlet, coverage.quote, coverage.journalist].map(Self.plain)
      case .person: quotes(of: publication)
      default: []
      }
    return (picture(publication) + own).compactMap { $0 } + origin(publication)
      + CommentsBuilder(composition: composition, publication: publication).searched
  }

  private static func plain(_ text: String?) -> SearchText? { text.map { .plain($0) } }

  // MARK: What all kinds have

  private func picture(_ publication: Publication) -> [SearchText?] {
    guard let image = publication.entry.header.image,
      case .file(let path, _) = rendered.links.file(image.path, from: publication.entry),
      let sidecar = rendered.sidecars[path]
    else { return [] }
    return [text(sidecar.caption, publication), sidecar.credit].map(Self.plain)
  }

  private func origin(_ publication: Publication) -> [SearchText] {
    publication.entry.header.origin?.publication.map { [.plain($0)] } ?? []
  }

  private func text(_ text: LocalizedText?, _ publication: Publication) -> String? {
    text?.text(in: publication.language, fallback: composition.site.configuration.defaultLanguage)
  }

  private func titles(of attachments: [Attachment]) -> [SearchText?] { attachments.map { Self.plain($0.title) } }

  // MARK: Kinds

  private func texts(of release: Release, _ publication: Publication) -> [SearchText?] {
    let desk = PressDesk(rendered: rendered, language: publication.language)
    let quotes = release.quotes.map { desk.quote($0) }.flatMap { quote -> [String?] in
      [quote.text, quote.name, quote.role]
    }
    return ([release.subtitle, release.city] + quotes + release.corrections.map(\.text)).map(Self.plain)
      + titles(of: release.attachments)
  }

  private func texts(of event: Event, _ publication: Publication) -> [SearchText?] {
    let place = [event.place?.name, event.place?.address, event.place?.city, event.place?.country]
    let contest = event.contest.map {
      ContestViewBuilder(rendered: rendered, publication: publication, event: event).view($0)
    }
    let prizes = (contest?.prizes ?? []).flatMap { prize -> [String?] in [prize.prize, prize.value] }
    return (place + [event.organiser?.name, event.price, event.accessibility] + prizes).map(Self.plain)
      + [contest?.rules, contest?.results].map { $0.map { .rendered($0) } }
  }

  private func texts(ofKit publication: Publication) -> [SearchText?] {
    MediaKit.files(of: publication, links: rendered.links).flatMap { path -> [SearchText?] in
      guard let sidecar = rendered.sidecars[path] else { return [.plain(FileName.last(of: path))] }
      let title = text(sidecar.title, publication) ?? FileName.last(of: path)
      return [title, text(sidecar.caption, publication), sidecar.credit, text(sidecar.alternative, publication)]
        .map(Self.plain)
    }
  }

  /// What others are quoted with stands on their own pages; these are the person's own words.
  private func quotes(of person: Publication) -> [SearchText?] {
    guard let slug = person.entry.personSlug, let profile = composition.site.edition(person.language).profile(slug)
    else { return [] }
    return PersonViewBuilder.quotes(of: profile, in: rendered).map { .plain($0.quote.text) }
  }

  private func texts(of issue: Issue, _ publication: Publication) -> [SearchText?] {
    guard let collection = collection(publication) else { return [] }
    let blocks = IssueViewBuilder(composition: composition, issue: publication, collection: collection).parts
      .compactMap(\.block)
    let preheader = IssueViewBuilder.shownPreheader(of: publication, composition.site)
    return ([preheader] + blocks.flatMap(Self.words) + issue.corrections.map(\.text)).map(Self.plain)
  }

  private static func words(of block: IssueBlockView) -> [String?] {
    var words: [String?] = []
    for entry in block.entries.map(\.view) { words += [entry.title, entry.summary, entry.byline, entry.note] }
    for event in block.events { words += [event.title, event.place, event.note, event.summary] }
    for item in block.coverage { words += [item.outlet, item.title, item.quote, item.journalist] }
    return words
  }
}
