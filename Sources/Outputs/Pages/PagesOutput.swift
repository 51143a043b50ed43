import Content
import Site
import Text

/// The pages that belong to no section, and the page for what is not found.
struct PagesOutput: Output {
  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    let pages = composition.site.editions.flatMap { edition in
      edition[.page].map { page(composition.rendered[$0], composition) }
    }
    return pages + [notFound(composition)]
  }

  private func page(_ publication: Publication, _ composition: Composition) -> PlannedArtifact {
    PlannedArtifact(
      composition.theme.page, at: publication.permalink, from: publication.entry.source.path,
      listing: composition.listing(publication)
    ) {
      var outline = composition.outline(publication, kind: "page", trail: [])
      outline.openGraphType = "website"
      let words = composition.rendered.interface(publication.language)
      let body = composition.rendered.body(publication)
      let view = PageEntryView(
        title: publication.title, summary: publication.entry.header.description,
        updated: publication.modified.map { words.date($0.date) }, updatedIso: publication.modified?.iso ?? "",
        image: outline.image, toc: TableOfContents.items(body.headings), body: body.html,
        comments: CommentsBuilder(composition: composition, publication: publication).view,
        origin: composition.origin(of: publication))
      return PagePage(page: composition.furniture.page(outline), words: words.words, entry: view)
    }
  }

  /// One for the whole site: servers know only one.
  private func notFound(_ composition: Composition) -> PlannedArtifact {
    let edition = composition.site.editions[0]
    let permalink = Permalink("/404.html")
    return PlannedArtifact(composition.theme.notFound, at: permalink, from: "404", listing: nil) {
      let words = composition.rendered.interface(edition.language)
      var outline = PageOutline(
        kind: "404", title: words["not_found_title"], permalink: permalink, language: edition.language)
      outline.isHidden = true
      return NotFoundPage(
        page: composition.furniture.page(outline), words: words.words,
        links: MenuBuilder(rendered: composition.rendered, edition: edition).menu,
        latest: composition.cards(edition.language).entries(edition.latest.prefix(3)))
    }
  }
}
