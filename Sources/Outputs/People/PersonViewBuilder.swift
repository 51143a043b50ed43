import Content
import Formats
import Site
import Text

/// Makes the page of a person.
struct PersonViewBuilder {
  let composition: Composition
  let edition: Edition
  let profile: Profile

  /// How many entries the page shows as cards; its years in the archive hold the rest.
  static let mostCards = 24
  /// How many quotes, and lines of other lists, the page shows.
  static let most = 40

  private var rendered: RenderedSite { composition.rendered }
  private var publication: Publication? { profile.person.map { rendered[$0] } }

  private var details: Person? {
    if case .person(let person)? = publication?.entry.details { person } else { nil }
  }

  func page() -> PersonPage {
    PersonPage(
      page: composition.furniture.page(outline), words: composition.words(edition.language), person: view)
  }

  private var outline: PageOutline {
    var outline = PageOutline(
      kind: "person", title: profile.name, permalink: profile.permalink, language: edition.language)
    outline.trail = [composition.step(.people, "people", edition.language)]
    outline.openGraphType = "profile"
    outline.feeds = FeedLinks(rendered: rendered, edition: edition).links(
      at: profile.permalink, name: profile.name)
    outline.things = [.profilePage(structuredData)]
    if let publication {
      outline.description = rendered.summary(publication)
      outline.translations = composition.translations(publication)
      outline.image = ContactBuilder(rendered: rendered, language: edition.language).portrait(publication)
    }
    return outline
  }

  private var view: PersonView {
    let contacts = ContactBuilder(rendered: rendered, language: edition.language)
    let cards = composition.cards(edition.language)
    return PersonView(
      name: profile.name, role: details?.role, note: details.flatMap(contacts.note),
      portrait: publication.flatMap(contacts.portrait), phone: details?.phone,
      phoneUrl: PhoneAddress.address(details?.phone), email: details?.email,
      links: (details?.links ?? []).map { LinkView(title: $0.name, url: $0.address) },
      languages: details.flatMap { contacts.languages($0.languages) },
      body: publication.map { rendered.body($0).html }, written: cards.entries(profile.written.prefix(Self.mostCards)),
      years: years,
      quotes: quotes, contactFor: cards.entries(profile.contactFor.prefix(Self.most)))
  }

  /// The person’s years in the archive, when the page does not show everything.
  private var years: [CountedLinkView] {
    guard profile.written.count > Self.mostCards else { return [] }
    let words = rendered.interface(edition.language)
    var counts: [Int: Int] = [:]
    for year in Set(profile.written).compactMap(edition.archive.year) { counts[year, default: 0] += 1 }
    return edition.archive.years.compactMap { year in
      guard let count = counts[year.year] else { return nil }
      let list = ArchiveCrossings.permalink(of: profile, in: year, edition, composition.site)
      return CountedLinkView(
        title: String(year.year), url: composition.site.href(list), count: words.number(count))
    }
  }

  private var quotes: [PersonQuoteView] {
    let words = rendered.interface(edition.language)
    return Self.quotes(of: profile, in: rendered).map { quote, publication in
      PersonQuoteView(
        text: quote.text, title: publication.title, url: composition.site.href(publication.permalink),
        date: publication.published.map { words.date($0.date) } ?? "", iso: publication.published?.iso ?? "")
    }
  }

  /// What a person said in releases, the newest first.
  static func quotes(of profile: Profile, in rendered: RenderedSite) -> [(quote: Quote, release: Publication)] {
    profile.quoted.prefix(most).flatMap { index -> [(quote: Quote, release: Publication)] in
      let publication = rendered[index]
      guard case .release(let release) = publication.entry.details else { return [] }
      return release.quotes.filter { $0.person.flatMap { Slug($0) } == profile.slug }.map { ($0, publication) }
    }
  }

  private var structuredData: StructuredData.ProfilePage {
    let address = composition.site.absolute(profile.permalink)
    var person = StructuredData.Person(id: address + "#person", name: profile.name)
    person.address = address
    person.jobTitle = details?.role
    person.sameAs = details?.links.map(\.address) ?? []
    return StructuredData.ProfilePage(address: address, person: person)
  }
}
