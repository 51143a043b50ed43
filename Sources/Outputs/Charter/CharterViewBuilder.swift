import Content
import Site
import Text

/// Makes the page of one version of a charter.
struct CharterViewBuilder {
  let composition: Composition
  let charter: Publication
  let series: CharterSeries

  private var rendered: RenderedSite { composition.rendered }
  private var site: Site { composition.site }
  private var words: Interface { rendered.interface(charter.language) }
  private var isInForce: Bool { charter.index == series.current }

  var page: CharterPage {
    CharterPage(
      page: composition.furniture.page(outline), words: composition.words(charter.language), charter: view)
  }

  /// Another version than the one in force has its number in the title, and stands below it.
  private var outline: PageOutline {
    var trail = [composition.step(.charter, "charters", charter.language)]
    if !isInForce { trail.append(link(rendered[series.current])) }
    var outline = composition.outline(charter, kind: "charter", trail: trail)
    if !isInForce {
      outline.title = words.text("title_of_version", ["title": charter.title, "version": version(of: charter)])
    }
    return outline
  }

  private var view: CharterView {
    let body = rendered.body(charter)
    let effective = effective(of: charter)
    let isAhead = (effective?.instant ?? site.instant) > site.instant
    return CharterView(
      title: charter.title, summary: charter.entry.header.description,
      authors: composition.cards(charter.language).authors(of: charter), origin: composition.origin(of: charter),
      versionLabel: label(of: charter),
      effectiveLabel: words[isAhead ? "effective_from" : "effective_since"],
      effective: effective.map { words.date($0.date) } ?? "", effectiveIso: effective?.iso ?? "",
      currentNote: words[isAhead ? "later_version_note" : "earlier_version_note"],
      currentVersion: isInForce ? nil : current, toc: toc(body), preamble: body.html.isEmpty ? nil : body.html,
      articles: articles(body), contacts: contacts, versions: otherVersions, licence: composition.licence(charter))
  }

  // MARK: Articles

  private func articles(_ body: RenderedBody) -> [CharterArticleView] {
    body.articles.enumerated().map { index, article in
      CharterArticleView(anchor: article.anchor, numberLabel: number(index), title: article.title, body: article.body)
    }
  }

  private func toc(_ body: RenderedBody) -> [TocItemView] {
    body.articles.enumerated().map { index, article in
      let title = words.text("article_title", ["article": number(index), "title": article.title])
      return TocItemView(title: title, url: "#" + article.anchor.percentEncoded, items: [])
    }
  }

  /// `Article 1`
  private func number(_ index: Int) -> String { words.text("article_number", ["number": String(index + 1)]) }

  // MARK: Versions

  private var current: LinkView {
    let current = rendered[series.current]
    return LinkView(title: label(of: current), url: site.href(current.permalink))
  }

  private var otherVersions: [CharterVersionView] {
    series.versions.filter { $0 != charter.index }.map { index in
      let version = rendered[index]
      let effective = effective(of: version)
      return CharterVersionView(
        title: label(of: version), url: site.href(version.permalink),
        date: effective.map { words.date($0.date) } ?? "", iso: effective?.iso ?? "")
    }
  }

  private func label(of charter: Publication) -> String {
    words.text("version", ["version": version(of: charter)])
  }

  private func version(of publication: Publication) -> String { details(of: publication)?.version ?? "" }

  private func effective(of publication: Publication) -> Timestamp? { details(of: publication)?.effective }

  private func details(of publication: Publication) -> CharterText? {
    if case .charter(let charter) = publication.entry.details { charter } else { nil }
  }

  private func link(_ publication: Publication) -> LinkView {
    LinkView(title: publication.title, url: site.href(publication.permalink))
  }

  // MARK: Reports

  /// Whom to report to: a person of the project, or the organisation at an e-mail address.
  private var contacts: [ContactView] {
    guard let contact = details(of: charter)?.contact else { return [] }
    if let person = ContactBuilder(rendered: rendered, language: charter.language).person(contact) { return [person] }
    let isAddress = contact.contains("@")
    return [
      ContactView(
        name: isAddress ? site.configuration.organisation.name : contact, url: nil, role: nil, phone: nil, phoneUrl: "",
        email: isAddress ? contact : nil, languages: nil)
    ]
  }
}
