import Content
import Search
import Site
import Text

/// The search page of each language, and the index that its scripts load.
struct SearchOutput: Output {
  /// The indexes that were made already.
  private let indexes: [Language: SearchIndex]
  /// What they were made from, where that was compared with the last build.
  private let marks: [Language: [IndexFile: SHA256.Digest]]
  /// The files of words and places that are the same as those of the last build.
  private let unchanged: [Language: Set<IndexFile>]

  init(
    _ indexes: [Language: SearchIndex] = [:], marks: [Language: [IndexFile: SHA256.Digest]] = [:],
    former: SearchWords? = nil
  ) {
    self.indexes = indexes
    self.marks = marks
    unchanged = marks.reduce(into: [:]) { unchanged, entry in
      let (language, marks) = entry
      unchanged[language] = Set(marks.filter { former?.marks[language]?[$0.key] == $0.value }.keys)
    }
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
    var marks: [Language: [IndexFile: SHA256.Digest]] = [:]
    for edition in composition.site.editions where edition.holds(.search) {
      let source = SearchSource(composition, edition)
      indexes[edition.language] = await source.index(
        workers: workers, former: former?.chunks[edition.language], changed: changed)
      if former != nil, changed != nil { marks[edition.language] = indexes[edition.language]?.marks() }
    }
    return SearchOutput(indexes, marks: marks, former: former)
  }

  /// The words of the indexes, for the next build.
  func words() -> SearchWords {
    SearchWords(
      chunks: indexes.mapValues(\.chunks),
      marks: Dictionary(uniqueKeysWithValues: indexes.map { ($0, marks[$0] ?? $1.marks()) }))
  }

  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    composition.site.editions.flatMap { edition -> [PlannedArtifact] in
      guard edition.holds(.search) else { return [] }
      let source = SearchSource(composition, edition, index: indexes[edition.language])
      return [page(composition, edition)]
        + files(source, at: home(composition, edition), unchanged: unchanged[edition.language] ?? [])
    }
  }

  private func home(_ composition: Composition, _ edition: Edition) -> Permalink {
    composition.site.addresses.section(.search, edition.language)
  }

  private func files(_ source: SearchSource, at home: Permalink, unchanged: Set<IndexFile>) -> [PlannedArtifact] {
    // Where the whole index is made for the directory, whoever writes another of its files meanwhile would wait.
    source.layout.files.map { file in
      PlannedArtifact(
        at: home.appending(file.name), from: "search", isFirst: file == .directory,
        showing: unchanged.contains(file) ? [] : source.texts(of: file)
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
