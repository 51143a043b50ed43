import Content
import Formats
import Site
import Text

/// Makes the page of a press release.
struct ReleaseViewBuilder {
  let composition: Composition
  let publication: Publication
  let release: Release

  private var site: Site { composition.site }
  private var rendered: RenderedSite { composition.rendered }
  private var language: Language { publication.language }
  private var words: Interface { rendered.interface(language) }

  func page(neighbours: (older: LinkView?, newer: LinkView?)) -> ReleasePage {
    var outline = composition.outline(
      publication, kind: "release",
      trail: [composition.step(.press, "press", language), composition.step(.releases, "releases", language)])
    outline.things = [.article(article)]
    return page(outline, neighbours: neighbours)
  }

  /// What is set on paper: the same without what depends on other pages.
  var paper: ReleasePage {
    page(composition.outline(publication, kind: "release", trail: []), neighbours: (nil, nil))
  }

  private func page(_ outline: PageOutline, neighbours: (older: LinkView?, newer: LinkView?)) -> ReleasePage {
    ReleasePage(
      page: composition.furniture.page(outline), words: composition.words(language),
      release: view(outline, neighbours: neighbours))
  }

  private func view(_ outline: PageOutline, neighbours: (older: LinkView?, newer: LinkView?)) -> ReleaseView {
    let desk = PressDesk(rendered: rendered, language: language)
    return ReleaseView(
      kindLabel: kindLabel, embargoed: isEmbargoed, status: status, title: publication.title,
      subtitle: release.subtitle, authors: composition.cards(language).authors(of: publication),
      origin: composition.origin(of: publication), image: outline.image, city: release.city,
      published: publication.published.map { words.moment($0) } ?? "", publishedIso: publication.published?.iso ?? "",
      updated: publication.modified.map { words.date($0.date) }, updatedIso: publication.modified?.iso ?? "",
      body: rendered.body(publication).html, quotes: release.quotes.map { desk.quote($0) },
      boilerplate: desk.boilerplate(release.boilerplate), boilerplateTitle: desk.boilerplateTitle,
      contacts: desk.contacts(release.contacts), attachments: attachments, corrections: corrections.views,
      correctionsNote: corrections.note, kits: kits, plainText: plainText,
      textUrl: ReleaseFile.text.permalink(of: publication).map(site.href),
      ninjsUrl: ReleaseFile.ninjs.permalink(of: publication).map(site.href),
      pdfUrl: composition.printed[publication.index].flatMap { _ in ReleaseFile.pdf.permalink(of: publication) }
        .map(site.href), translations: translations,
      correctionsUrl: site.href(site.addresses.section(.corrections, language)),
      topics: composition.cards(language).topics(of: publication),
      licence: composition.licence(publication), hasNeighbours: neighbours.older != nil || neighbours.newer != nil,
      older: neighbours.older, newer: neighbours.newer)
  }

  private var kindLabel: String {
    site.number(ofRelease: publication).map { words.text("release_number", ["number": $0]) } ?? words["release_label"]
  }

  /// The whole text, for pasting.
  var plainText: String {
    ReleaseText(composition: composition, publication: publication, release: release)
      .text(label: kindLabel, status: status)
  }

  private var translations: [LanguageView] {
    site.translations(of: publication).filter { $0.language != language }.map {
      LanguageView(
        lang: $0.language.tag, name: LanguageNames.own($0.language), url: site.href($0.permalink), current: false)
    }
  }

  // MARK: Embargo

  /// Only a build for readers who were told beforehand shows one that is still held.
  private var isEmbargoed: Bool { release.embargo.map { $0.instant > site.instant } ?? false }

  private var status: String {
    guard isEmbargoed, let embargo = release.embargo else { return words["immediate_release"] }
    let zone = words.zone(site.configuration.timeZone)
    return words.text("embargoed_until", ["date": "\(words.moment(embargo)) (\(zone))"])
  }

  // MARK: Corrections

  private var corrections: CorrectionsBuilder { CorrectionsBuilder(release.corrections, words: words) }

  // MARK: What comes with it

  private var attachments: [AttachmentView] {
    let builder = AttachmentBuilder(rendered: rendered, language: language)
    return release.attachments.compactMap { builder.attachment($0, of: publication) }
  }

  private var kits: [LinkView] {
    let kit = release.kit.flatMap { PressDirectory(site: site, language: language).kit($0) }
    return kit.map { [LinkView(title: $0.title, url: site.href($0.permalink))] } ?? []
  }

  /// What the page says to programs: news, dated from a city, with its corrections.
  private var article: StructuredData.Article {
    let builder = StructuredDataBuilder(composition: composition)
    var article = builder.article(publication, .news)
    article.dateline = release.city
    article.corrections = corrections.latest.map { .init(date: $0.date, text: $0.text) }
    return article
  }
}
