import Content
import Search
import Site
import Synchronization
import Text

/// The index of a language, made when the first of its files is written unless it is there before.
///
/// A preview that nobody searches never pays for it; a build makes it on several cores before it writes.
final class SearchSource: Sendable {
  /// What can be found.
  enum Place: Sendable {
    /// An entry, by index of the publication
    case entry(Int)
    /// Somebody who has a page here but no file in this language
    case name(Profile)

    /// The publication whose text stands there.
    var publication: Int? {
      switch self {
      case .entry(let index): index
      case .name(let profile): profile.person
      }
    }
  }

  /// Into how many files the index is cut.
  let layout: IndexLayout
  private let composition: Composition
  private let edition: Edition
  private let made: Mutex<SearchIndex?>
  /// What can be found, the newest first.
  private let places: [Place]

  /// - Parameter index: the index, when it was made already.
  init(_ composition: Composition, _ edition: Edition, index: SearchIndex? = nil) {
    self.composition = composition
    self.edition = edition
    made = Mutex(index)
    let names = edition.profiles.filter { profile in
      profile.person.map { composition.rendered[$0].language != edition.language } ?? true
    }
    places = Self.publications(composition.site, edition).map { .entry($0) } + names.map { .name($0) }
    layout = IndexLayout(pages: places.count)
  }

  var index: SearchIndex {
    made.withLock { index in
      if let index { return index }
      let (documents, pages) = (documents, pages)
      let new = SearchIndex(pages, chunks: pages.chunks, facets: documents.facets, language: edition.language)
      index = new
      return new
    }
  }

  /// Makes the index on several cores.
  /// - Parameters:
  ///   - former: the words of the last build, when it had the same pages.
  ///   - changed: the only entries whose texts are others than then, by index of the publication.
  func index(workers: Int, former: [WordChunk]?, changed: Set<Int>?) async -> SearchIndex {
    let (documents, pages) = (documents, pages)
    let known = former.flatMap { $0.count == pages.chunkCount ? $0 : nil }
    let renewed = known == nil ? nil : changed.map(chunks)
    let numbers = renewed?.sorted() ?? Array(0..<pages.chunkCount)
    let counter = WorkCounter(count: numbers.count)
    let read = await parallelMap(Array(0..<min(workers, numbers.count)), workers: workers) { _ in
      pages.chunks { counter.next().map { numbers[$0] } }
    }
    let fresh = Dictionary(uniqueKeysWithValues: read.joined().map { ($0.number, $0.chunk) })
    let chunks = (0..<pages.chunkCount).compactMap { fresh[$0] ?? known?[$0] }
    return SearchIndex(pages, chunks: chunks, facets: documents.facets, language: edition.language)
  }

  /// The publications whose texts a file of the index shows; nil when any may.
  func texts(of file: IndexFile) -> [Int]? {
    switch file {
    case .facets: []
    case .texts(let number):
      layout.pages(ofTextFile: number, of: places.count).compactMap { places[$0].publication }
    case .directory, .words, .places: nil
    }
  }

  /// The chunks in which words may be others when texts are: a letter has the first words of what it carries.
  private func chunks(of changed: Set<Int>) -> Set<Int> {
    let affected = changed.union(changed.flatMap { composition.carriers[$0] })
    let renewed = places.indices.filter { places[$0].publication.map(affected.contains) ?? false }
    return Set(renewed.map { $0 / WordChunk.pageCount })
  }

  private var documents: SearchDocuments { SearchDocuments(composition: composition, edition: edition) }

  private var pages: SearchPages {
    let (documents, places, rendered) = (documents, places, composition.rendered)
    return SearchPages(
      count: places.count,
      document: { place in
        switch places[place] {
        case .entry(let index): documents.document(rendered[index])
        case .name(let profile): documents.document(profile)
        }
      },
      listing: { place in
        switch places[place] {
        case .entry(let index): documents.listing(rendered[index])
        case .name(let profile): documents.listing(profile)
        }
      },
      facets: { place in
        switch places[place] {
        case .entry(let index): documents.facets(rendered[index])
        case .name(let profile): documents.facets(profile)
        }
      })
  }

  /// Everything that has a page of its own in the language; what has no date comes last.
  private static func publications(_ site: Site, _ edition: Edition) -> [Int] {
    let never = Instant(secondsSinceEpoch: .min)
    return SearchDocuments.kinds.flatMap { edition[$0] }.map {
      index -> (instant: Instant, permalink: Permalink, index: Int) in
      let publication = site.publications[index]
      return (publication.archived?.instant ?? never, publication.permalink, index)
    }.sorted { ($1.instant, $0.permalink) < ($0.instant, $1.permalink) }.map(\.index)
  }
}
