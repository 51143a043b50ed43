import Content
import Search
import Site
import Text

/// The search page of each language, and the index that its scripts load.
struct SearchOutput: Output {
  /// The indexes that were made already.
  private let indexes: [Language: SearchIndex]

  init(_ indexes: [Language: SearchIndex] = [:]) {
    self.indexes = indexes
  }

  /// The part with its indexes, made on several cores.
  /// - Parameters:
  ///   - former: the words that the last build found.
  ///   - changed: the only entries whose texts are others than then, by index of the publication; nil when anything may
  ///     be another.
  static func prepared(
    _ composition: Composition, workers: Int, former: SearchWords?, changed: Set<Int>?
  ) async -> SearchOutput {
    var indexes: [Language: SearchIndex] = [:]
    for edition in composition.site.editions where edition.holds(.search) {
      let source = SearchSource(composition, edition)
      indexes[edition.language] = await source.index(
        workers: workers, former: former?.chunks[edition.language], changed: changed)
    }
    return SearchOutput(indexes)
  }

  /// The words of the indexes, for the next build.
  var words: SearchWords { SearchWords(chunks: indexes.mapValues(\.chunks)) }

  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    composition.site.editions.flatMap { edition -> [PlannedArtifact] in
      guard edition.holds(.search) else { return [] }
      let source = SearchSource(composition, edition, index: indexes[edition.language])
      return [page(composition, edition)] + files(source, at: home(composition, edition))
    }
  }

  private func home(_ composition: Composition, _ edition: Edition) -> Permalink {
    composition.site.addresses.section(.search, edition.language)
  }

  private func files(_ source: SearchSource, at home: Permalink) -> [PlannedArtifact] {
    source.layout.files.map { file in
      PlannedArtifact(
        at: home.appending(file.name), from: "search", showing: source.texts(of: file)
      ) {
        source.index.write(file, into: &$0)
      }
    }
  }

  private func page(_ composition: Composition, _ edition: Edition) -> PlannedArtifact {
    let home = home(composition, edition)
    return PlannedArtifact(composition.theme.search, at: home, from: "search", showing: []) {
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
