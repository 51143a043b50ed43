import Content
import Search
import Site
import Synchronization
import Text

/// The index of a language, made when the first of its files is written.
///
/// A preview that nobody searches never pays for it; a build makes it once, whichever worker comes first.
final class SearchSource: Sendable {
  private let composition: Composition
  private let edition: Edition
  private let made = Mutex<SearchIndex?>(nil)
  /// Into how many files the index is cut.
  let layout: IndexLayout
  /// The pages that can be found, the newest first.
  private let publications: [Int]
  /// Those who have a page here but no file in this language: they come last.
  private let names: [Profile]

  init(_ composition: Composition, _ edition: Edition) {
    self.composition = composition
    self.edition = edition
    publications = Self.publications(composition.site, edition)
    names = edition.profiles.filter { profile in
      profile.person.map { composition.rendered[$0].language != edition.language } ?? true
    }
    layout = IndexLayout(pages: publications.count + names.count)
  }

  var index: SearchIndex {
    made.withLock { index in
      if let index { return index }
      let documents = SearchDocuments(composition: composition, edition: edition)
      let pages =
        publications.map { documents.document(composition.rendered[$0]) } + names.map { documents.document($0) }
      let new = SearchIndex(pages, facets: documents.facets, language: edition.language)
      index = new
      return new
    }
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
