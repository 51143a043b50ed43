import Content
import Search
import Site
import Text

/// Makes what the search knows of entries.
struct SearchDocuments: Sendable {
  let composition: Composition
  /// Year, kind, topic and person, in this order.
  let facets: [SearchFacet]
  private let edition: Edition
  private let years: [Int: Int]
  private let kinds: [Kind: Int]
  private let topics: [Slug: Int]
  private let people: [Slug: Int]
  private let windows: [Int: IssueWindow]

  /// What has a page of its own, or its place on one.
  static let kinds: [Kind] = [
    .post, .release, .kit, .coverage, .event, .issue, .charter, .contribution, .page, .person,
  ]

  init(composition: Composition, edition: Edition) {
    self.composition = composition
    self.edition = edition
    let words = composition.rendered.interface(edition.language)
    let years = edition.archive.years.map(\.year)
    let kinds = Self.kinds.filter { !edition[$0].isEmpty || $0 == .person && !edition.profiles.isEmpty }
    let people = edition.profiles.filter { !$0.written.isEmpty }
    self.years = Dictionary(uniqueKeysWithValues: years.enumerated().map { ($1, $0) })
    self.kinds = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
    topics = Dictionary(uniqueKeysWithValues: edition.topics.enumerated().map { ($1.slug, $0) })
    self.people = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1.slug, $0) })
    let calendar = IssueCalendar(edition, site: composition.site)
    windows = Dictionary(uniqueKeysWithValues: zip(calendar.issues, calendar.windows))
    facets = [
      SearchFacet(name: "year", label: words["year"], values: years.map(String.init)),
      SearchFacet(name: "kind", label: words["kind"], values: kinds.map { words["kinds_\($0.rawValue)"] }),
      SearchFacet(name: "topic", label: words["topic"], values: edition.topics.map(\.name)),
      SearchFacet(name: "person", label: words["person"], values: people.map(\.name)),
    ]
  }

  /// The role of a person, and what the person can speak on.
  private func role(_ publication: Publication) -> [String] {
    guard case .person(let person) = publication.entry.details else { return [] }
    return [person.role].compactMap { $0 } + person.speaksOn
  }

  private var texts: SearchTexts {
    SearchTexts(composition: composition) { issue in
      windows[issue.index].map { IssueCollection(issue, window: $0, rendered: composition.rendered) }
    }
  }

  /// What the page of somebody is found by who has no file in this language.
  func document(_ profile: Profile) -> SearchDocument {
    let person = profile.person.map { composition.rendered[$0] }
    return SearchDocument(title: profile.name, keywords: person.map(role) ?? [], body: body(person))
  }

  /// What results show of the page of somebody who has no file in this language.
  func listing(_ profile: Profile) -> SearchListing {
    let person = profile.person.map { composition.rendered[$0] }
    return SearchListing(
      url: composition.site.href(profile.permalink), title: profile.name, date: "",
      kind: composition.rendered.interface(edition.language)["kind_person"], body: body(person),
      language: person?.language)
  }

  private func body(_ person: Publication?) -> HTML { person.map { composition.rendered.body($0).html } ?? .empty }

  /// The facets of the page of somebody who has no file in this language.
  func facets(_ profile: Profile) -> [[Int]] {
    [[], kinds[.person].map { [$0] } ?? [], [], people[profile.slug].map { [$0] } ?? []]
  }

  /// What an entry is found by.
  func document(_ publication: Publication) -> SearchDocument {
    let edition = composition.site.edition(publication.language)
    let topics = publication.topics.compactMap { edition.topic($0)?.name }
    let authors = publication.writers.map { writer in
      writer.slug.flatMap { edition.profile($0) }?.name ?? writer.name
    }
    return SearchDocument(
      title: publication.title,
      keywords: topics + authors + role(publication) + [publication.entry.header.description].compactMap { $0 },
      body: composition.rendered.body(publication).fullHTML, further: texts.texts(publication))
  }

  /// What results show of an entry.
  func listing(_ publication: Publication) -> SearchListing {
    let card = composition.cards(edition.language).entry(publication).view
    return SearchListing(
      url: card.url, title: publication.title, date: card.date ?? "", kind: card.kindLabel,
      body: composition.rendered.body(publication).fullHTML,
      language: publication.language == edition.language ? nil : publication.language)
  }

  /// The facets of an entry.
  func facets(_ publication: Publication) -> [[Int]] {
    [
      publication.archived.flatMap { years[$0.date.year] }.map { [$0] } ?? [],
      kinds[publication.kind].map { [$0] } ?? [],
      publication.topics.compactMap { topics[$0] },
      publication.writers.compactMap { writer in
        writer.slug.flatMap { edition.profile($0) }.flatMap { people[$0.slug] }
      },
    ]
  }
}
