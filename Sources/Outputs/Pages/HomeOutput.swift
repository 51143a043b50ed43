import Content
import Formats
import Site
import Text

/// The home page of each language.
struct HomeOutput: Output {
  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    let site = composition.site
    let homes = site.editions.map { ($0.language, $0.home) }
    return site.editions.map { edition in
      let newest = edition.latest.first.map { composition.rendered[$0].published } ?? nil
      return PlannedArtifact(
        composition.theme.home, at: edition.home, from: "content/site.yml",
        listing: SitemapListing(modified: newest, translations: homes.count > 1 ? homes : [])
      ) {
        page(composition, edition, homes: homes)
      }
    }
  }

  private func page(
    _ composition: Composition, _ edition: Edition, homes: [(language: Language, permalink: Permalink)]
  ) -> HomePage {
    let site = composition.site
    let configuration = site.configuration
    let cards = composition.cards(edition.language)
    let data = StructuredDataBuilder(composition: composition)
    let title = configuration.title.text(in: edition.language, fallback: configuration.defaultLanguage)
    var outline = PageOutline(kind: "home", title: title, permalink: edition.home, language: edition.language)
    outline.description = configuration.description?.text(
      in: edition.language, fallback: configuration.defaultLanguage)
    outline.translations = homes.count > 1 ? homes : []
    outline.things = [.webSite(data.webSite(edition)), .organization(data.organisation)]
    let section = { site.href(site.addresses.section($0, edition.language)) }
    let posts = edition[.post]
    let contributions = edition[.contribution].prefix(3)
    outline.pictures = composition.pictures(shownBy: posts.prefix(7) + contributions)
    let releases = cards.entries(edition[.release].prefix(4))
    return HomePage(
      page: composition.furniture.page(outline), words: composition.words(edition.language),
      hasFront: !posts.isEmpty || !releases.isEmpty,
      lead: posts.first.map { cards.entry(composition.rendered[$0]).view },
      releases: releases, pressUrl: section(.press), intro: nil, posts: cards.entries(posts.dropFirst().prefix(6)),
      blogUrl: section(.blog), events: cards.events(edition.upcoming.prefix(3)), eventsUrl: section(.events),
      newsletter: newsletterBox(composition, edition),
      contributions: cards.entries(contributions), communityUrl: section(.community))
  }

  /// Nothing on a site without a newsletter; in a language without issues the one in the default language.
  private func newsletterBox(_ composition: Composition, _ edition: Edition) -> NewsletterBoxView? {
    let editions = [edition] + composition.site.editions.prefix(1)
    guard let source = editions.first(where: { !$0[.issue].isEmpty }) else { return nil }
    return NewsletterName(rendered: composition.rendered, language: edition.language)
      .box(of: source, latest: source[.issue].first.map { composition.rendered[$0] })
  }
}
