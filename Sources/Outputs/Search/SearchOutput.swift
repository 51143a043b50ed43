import Content
import Search
import Site
import Text

/// The search page of each language, and the index that its scripts load.
struct SearchOutput: Output {
  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    composition.site.editions.flatMap { edition -> [PlannedArtifact] in
      guard edition.holds(.search) else { return [] }
      let source = SearchSource(composition, edition)
      return [page(composition, edition)] + files(source, at: home(composition, edition))
    }
  }

  private func home(_ composition: Composition, _ edition: Edition) -> Permalink {
    composition.site.addresses.section(.search, edition.language)
  }

  private func files(_ source: SearchSource, at home: Permalink) -> [PlannedArtifact] {
    // The whole index is made for the directory; whoever writes another of its files meanwhile would wait.
    source.layout.files.map { file in
      PlannedArtifact(at: home.appending(file.name), from: "search", isFirst: file == .directory) {
        source.index.write(file, into: &$0)
      }
    }
  }

  private func page(_ composition: Composition, _ edition: Edition) -> PlannedArtifact {
    let home = home(composition, edition)
    return PlannedArtifact(composition.theme.search, at: home, from: "search") {
      let words = composition.rendered.interface(edition.language)
      var outline = composition.outline(list: "search", title: words["search"], at: home, edition)
      // Opened from a folder, the page finds its style and its scripts all the same.
      outline.isRelative = true
      return SearchPage(
        page: composition.furniture.page(outline), words: words.words, root: home.pathToRoot,
        siteRoot: composition.site.href(Permalink("/")), stemmer: SearchIndex.stemmer(edition.language),
        registers: ArchiveViewBuilder(composition: composition, edition: edition).allRegisters)
    }
  }
}
