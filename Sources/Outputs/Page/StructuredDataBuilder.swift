import Content
import Formats
import Site
import Text

/// Makes what pages say to programs about entries, in the vocabulary of schema.org.
struct StructuredDataBuilder {
  let composition: Composition

  private var site: Site { composition.site }

  /// A post, a press release or a contribution.
  func article(_ publication: Publication, _ kind: StructuredData.Article.Kind) -> StructuredData.Article {
    let never = Timestamp(instant: Instant(secondsSinceEpoch: 0), offset: 0)
    var article = StructuredData.Article(
      kind, headline: publication.title, address: site.absolute(publication.permalink),
      published: publication.published ?? never)
    article.modified = publication.modified
    let authors = agents(of: publication)
    article.authors = authors.isEmpty ? [publisher] : authors
    article.publisher = publisher
    article.images = image(of: publication).map { [$0] } ?? []
    article.description = composition.rendered.summary(publication)
    article.language = publication.language
    article.keywords = composition.cards(publication.language).topics(of: publication).map(\.title)
    article.licence = publication.entry.header.licence.flatMap { Licence.view($0).url }
    article.commentCount = composition.rendered.comments[publication.entry.file.path]?.count
    return article
  }

  /// Who publishes the site.
  var publisher: StructuredData.Agent {
    StructuredData.Agent(
      .organization, name: site.configuration.organisation.name, address: site.configuration.address,
      id: organisationID)
  }

  /// The organisation, for the home page.
  var organisation: StructuredData.Organization {
    let organisation = site.configuration.organisation
    var data = StructuredData.Organization(
      id: organisationID, name: organisation.name, address: site.configuration.address)
    data.email = organisation.email
    data.telephone = organisation.phone
    data.postalAddress = organisation.address.map { .text($0) }
    data.sameAs = organisation.links.map(\.address)
    data.logo = organisation.logo.flatMap(logoAddress)
    return data
  }

  /// The site, for the home page.
  func webSite(_ edition: Edition) -> StructuredData.WebSite {
    let configuration = site.configuration
    let (language, fallback) = (edition.language, configuration.defaultLanguage)
    var data = StructuredData.WebSite(
      name: configuration.title.text(in: language, fallback: fallback), address: site.absolute(edition.home))
    data.description = configuration.description?.text(in: language, fallback: fallback)
    data.language = language
    data.publisher = publisher
    return data
  }

  /// The picture of an entry with its rights.
  func image(of publication: Publication) -> StructuredData.Image? {
    guard let view = ImageViewBuilder(rendered: composition.rendered).image(of: publication) else { return nil }
    var image = StructuredData.Image(site.absolute(href: view.url))
    image.width = Int(view.width)
    image.height = Int(view.height)
    image.caption = view.caption
    image.credit = view.credit
    if let path = path(ofImageOf: publication) { addRights(path, publication, to: &image) }
    return image
  }

  /// The other pictures that an entry's page shows and that something is known of: those of its text, those of a kit.
  /// - Parameter listed: entries that the page lists with their pictures.
  func pictures(of publication: Publication, listing listed: [Publication] = []) -> [StructuredData.Image] {
    let rendered = composition.rendered
    guard !rendered.sidecars.isEmpty else { return [] }
    let named = PublishedFiles(links: rendered.links).pictures(of: publication)
    let first = path(ofImageOf: publication)
    let ofListed = listed.compactMap(path(ofImageOf:))
    return Set(rendered.bodyFacts(publication).pictures + named + ofListed).sorted().compactMap { path in
      guard path != first, let sidecar = rendered.sidecars[path],
        let address = rendered.facts.picture(path).map({ $0.href($0.plain(upTo: ShownPicture.ordinaryWidth)) })
      else { return nil }
      var image = StructuredData.Image(site.absolute(href: address))
      image.caption = sidecar.caption?.text(in: publication.language, fallback: site.configuration.defaultLanguage)
      image.credit = sidecar.credit
      addRights(path, publication, to: &image)
      return image
    }
  }

  private func path(ofImageOf publication: Publication) -> String? {
    guard let image = publication.entry.header.image,
      case .file(let path, _) = composition.rendered.links.file(image.path, from: publication.entry)
    else { return nil }
    return path
  }

  /// Who made a picture, and how it may be used; of a kit’s the licence of the kit holds.
  private func addRights(_ path: String, _ publication: Publication, to image: inout StructuredData.Image) {
    let sidecar = composition.rendered.sidecars[path]
    image.creator = sidecar?.creator.map { StructuredData.Agent(.person, name: $0) }
    image.copyright = sidecar?.copyright
    let licence = sidecar?.licence ?? (publication.kind == .kit ? publication.entry.header.licence : nil)
    image.licence = licence.flatMap { Licence.view($0).url }
  }

  private var organisationID: String { site.configuration.address + "#organisation" }

  private func logoAddress(_ logo: FileReference) -> String? {
    logo.path.hasPrefix("https://") ? logo.path : site.absolute(LogoFile.permalink(logo))
  }

  private func agents(of publication: Publication) -> [StructuredData.Agent] {
    composition.cards(publication.language).authors(of: publication).map { author in
      StructuredData.Agent(.person, name: author.name, address: author.url.map(site.absolute(href:)))
    }
  }
}

/// The logo that the configuration names.
enum LogoFile {
  /// Its address: a path on the site, or a file of `static/`.
  static func permalink(_ logo: FileReference) -> Permalink {
    let path = logo.path.hasPrefix("static/") ? String(logo.path.dropFirst("static".count)) : logo.path
    return Permalink(path.hasPrefix("/") ? path : "/" + path)
  }
}
