import Content
import Site
import Text

/// The community: what members contributed, all of it and by genre.
struct CommunityOutput: Output {
  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    composition.site.editions.flatMap { edition in
      edition[.contribution].isEmpty ? [] : lists(composition, edition) + contributions(composition, edition)
    }
  }

  private func lists(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    let list = composition.site.addresses.section(.community, edition.language)
    let words = composition.rendered.interface(edition.language)
    let genres = GenreList(composition.rendered, edition).genres
    let links = genres.map { LinkView(title: $0.title, url: composition.site.href($0.permalink)) }
    let whole = sheets(
      of: edition[.contribution], composition, edition, title: words["community"], at: list, genres: links)
    let step = composition.step(.community, "community", edition.language)
    return genres.reduce(into: whole) { artifacts, genre in
      artifacts += sheets(
        of: genre.contributions, composition, edition, title: genre.title, at: genre.permalink, trail: [step])
    }
  }

  /// The pages of one list. Only the whole one has feeds and leads to the genres.
  private func sheets(
    of contributions: [Int], _ composition: Composition, _ edition: Edition, title: String, at list: Permalink,
    trail: [LinkView] = [], genres: [LinkView] = []
  ) -> [PlannedArtifact] {
    let paging = Paging(contributions, at: list, composition)
    let words = composition.rendered.interface(edition.language)
    return paging.sheets.map { sheet in
      PlannedArtifact(
        composition.theme.community, at: sheet.permalink, from: Kind.contribution.folder, showing: Array(sheet.items)
      ) {
        var outline = composition.outline(
          list: "community", title: title, at: sheet.permalink, edition, showing: sheet.items, trail: trail,
          feeds: sheet.number == 1 && trail.isEmpty)
        outline.previous = sheet.previous
        outline.next = sheet.next
        return CommunityPage(
          page: composition.furniture.page(outline), words: composition.words(edition.language), genres: genres,
          contributions: composition.cards(edition.language).entries(sheet.items),
          pagination: paging.view(sheet, words: words))
      }
    }
  }

  private func contributions(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    let contributions = edition[.contribution]
    return contributions.indices.map { place in
      let contribution = composition.rendered[contributions[place]]
      return PlannedArtifact(
        composition.theme.contribution, at: contribution.permalink, from: contribution.entry.source.path,
        listing: composition.listing(contribution), showing: [contributions[place]]
      ) {
        ContributionViewBuilder(composition: composition, contribution: contribution)
          .page(neighbours: composition.neighbours(at: place, in: contributions))
      }
    }
  }
}
