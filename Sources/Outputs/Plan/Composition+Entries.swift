import Content
import Formats
import Site
import Text

extension Composition {
  /// The outline of an entry's own page.
  func outline(_ publication: Publication, kind: String, trail: [LinkView]) -> PageOutline {
    var outline = PageOutline(
      kind: kind, title: publication.title, permalink: publication.permalink, language: publication.language)
    outline.description = rendered.summary(publication)
    outline.trail = trail
    outline.translations = translations(publication)
    outline.openGraphType = "article"
    outline.published = publication.published
    outline.modified = publication.modified
    outline.year = publication.archived?.date.year
    outline.image = ImageViewBuilder(rendered: rendered).image(of: publication)
    outline.shareImage = ShareCards(composition: self).image(of: publication)
    outline.pictures = StructuredDataBuilder(composition: self).pictures(of: publication).map { .image($0) }
    outline.letters = carriers[publication.index].map { letter(rendered[$0]) }
    return outline
  }

  /// A letter that carried something.
  private func letter(_ issue: Publication) -> LinkView {
    let name = NewsletterName(rendered: rendered, language: issue.language)
    return LinkView(title: "\(name.title), \(name.number(of: issue))", url: site.href(issue.permalink))
  }

  /// The outline of a list.
  /// - Parameters:
  ///   - items: the entries that the page shows with their pictures.
  ///   - feeds: whether the list has feeds of its own.
  func outline(
    list kind: String, title: String, at permalink: Permalink, _ edition: Edition, showing items: ArraySlice<Int> = [],
    trail: [LinkView] = [], feeds: Bool = false
  ) -> PageOutline {
    var outline = PageOutline(kind: kind, title: title, permalink: permalink, language: edition.language)
    outline.trail = trail
    outline.translations = translations(ofSectionAt: permalink, edition)
    outline.pictures = pictures(shownBy: items)
    if feeds {
      outline.feeds = FeedLinks(rendered: rendered, edition: edition).links(at: permalink, name: title)
    }
    return outline
  }

  /// What a page that shows entries says of their pictures: of those with known rights, each once.
  func pictures(shownBy entries: some Sequence<Int>) -> [StructuredData.Thing] {
    guard !rendered.sidecars.isEmpty else { return [] }
    let builder = StructuredDataBuilder(composition: self)
    var seen: Set<String> = []
    return entries.compactMap { index in
      guard let image = builder.image(of: rendered[index]), image.hasRights, seen.insert(image.address).inserted else {
        return nil
      }
      return .image(image)
    }
  }

  /// How an entry's page stands in the sitemap.
  func listing(_ publication: Publication) -> SitemapListing {
    SitemapListing(
      modified: publication.modified ?? publication.published, translations: translations(publication))
  }

  /// The addresses of an entry in all its languages.
  func translations(_ publication: Publication) -> [(language: Language, permalink: Permalink)] {
    site.translations(of: publication).map { ($0.language, $0.permalink) }
  }

  /// The addresses of a section's page in all languages that have it; empty for any other page.
  private func translations(
    ofSectionAt permalink: Permalink, _ edition: Edition
  ) -> [(language: Language, permalink: Permalink)] {
    let section = SectionNames.Section.allCases.first {
      edition.holds($0) && site.addresses.section($0, edition.language) == permalink
    }
    guard let section else { return [] }
    let editions = site.editions.filter { $0.holds(section) }
    return editions.count > 1 ? editions.map { ($0.language, site.addresses.section(section, $0.language)) } : []
  }

  /// A section's page as a step of a trail.
  func step(_ section: SectionNames.Section, _ word: String, _ language: Language) -> LinkView {
    LinkView(title: rendered.interface(language)[word], url: site.href(site.addresses.section(section, language)))
  }

  /// A licence in words: a known one with the address of its text.
  func licence(_ publication: Publication) -> LinkOrTextView? {
    publication.entry.header.licence.map(Licence.view)
  }

  /// Where something first appeared, and by which import it came; nothing when neither is known.
  func origin(of publication: Publication) -> OriginView? {
    guard let origin = publication.entry.header.origin else { return nil }
    let title = origin.publication ?? origin.address
    guard title != nil || origin.importName != nil else { return nil }
    let words = rendered.interface(publication.language)
    let isOfWeb = origin.address.map { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? false
    return OriginView(
      title: title, url: isOfWeb ? origin.address : nil, date: origin.date.map { words.date($0.date) },
      iso: origin.date?.iso ?? "", imported: origin.importName.map { words.text("imported_by", ["name": $0]) })
  }

  /// The entries on both sides of place `place` in a list that comes newest first.
  func neighbours(at place: Int, in list: [Int]) -> (older: LinkView?, newer: LinkView?) {
    let link = { (index: Int) in
      let neighbour = self.rendered[index]
      return LinkView(title: neighbour.title, url: self.site.href(neighbour.permalink))
    }
    return (place + 1 < list.count ? link(list[place + 1]) : nil, place > 0 ? link(list[place - 1]) : nil)
  }
}
