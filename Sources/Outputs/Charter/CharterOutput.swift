import Content
import Site
import Text

/// Charters, netiquettes and terms of use: the list of those in force, and every version.
struct CharterOutput: Output {
  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    composition.site.editions.flatMap { edition in
      edition.charters.isEmpty ? [] : [list(composition, edition)] + versions(composition, edition)
    }
  }

  private func list(_ composition: Composition, _ edition: Edition) -> PlannedArtifact {
    let permalink = composition.site.addresses.section(.charter, edition.language)
    let words = composition.rendered.interface(edition.language)
    return PlannedArtifact(composition.theme.charters, at: permalink, from: Kind.charter.folder) {
      let outline = composition.outline(list: "charters", title: words["charters"], at: permalink, edition)
      return ChartersPage(
        page: composition.furniture.page(outline), words: composition.words(edition.language),
        charters: composition.cards(edition.language).entries(edition.charters.map(\.current)))
    }
  }

  private func versions(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    edition.charters.flatMap { series in
      series.versions.map { index in
        let charter = composition.rendered[index]
        return PlannedArtifact(
          composition.theme.charter, at: charter.permalink, from: charter.entry.source.path,
          listing: composition.listing(charter)
        ) {
          CharterViewBuilder(composition: composition, charter: charter, series: series).page
        }
      }
    }
  }
}
