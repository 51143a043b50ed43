import Text

/// The index of a site's pages in one language: which word stands on which page, and where.
///
/// A class, for nothing in it ever changes and hundreds of files are made from it.
public final class SearchIndex: Sendable {
  /// Which script `stemmer-<name>.js` finds the stems of a language; nil for a language that has none.
  public static func stemmer(_ language: Language) -> String? { Stemmer.name(language) }

  /// Into how many files it is cut.
  public let layout: IndexLayout
  let pages: SearchPages
  let facets: [SearchFacet]
  /// The words of the pages, as the next build may take them.
  public let chunks: [WordChunk]
  let words: WordTable
  let stems: StemTable
  /// Where each file of words begins in the order of the stems.
  let wordBounds: [Int]
  /// Where each file of places begins there.
  let placeBounds: [Int]

  /// Makes the index of a language.
  /// - Parameters:
  ///   - pages: the pages, the newest first.
  ///   - chunks: their words.
  public init(_ pages: SearchPages, chunks: [WordChunk], facets: [SearchFacet], language: Language) {
    self.pages = pages
    self.chunks = chunks
    self.facets = facets
    layout = IndexLayout(pages: pages.count)
    let words = WordTable(chunks)
    let stems = StemTable(of: words, language)
    (self.words, self.stems) = (words, stems)
    let weights = stems.order.map { 2 * words.count(of: Int($0)) + words[Int($0)].count + 2 }
    let isNewStem = stems.order.indices.map(stems.isNew)
    wordBounds = Self.bounds(weights, parts: layout.wordFiles, mayBegin: isNewStem)
    placeBounds = Self.bounds(weights, parts: layout.placeFiles, mayBegin: isNewStem)
  }

  /// Where the parts of a list begin so that they weigh about the same, and where the last one ends.
  private static func bounds(_ weights: [Int], parts: Int, mayBegin: [Bool]) -> [Int] {
    let total = weights.reduce(0, +)
    var bounds = [0]
    var sum = 0
    for place in weights.indices {
      if bounds.count < parts, mayBegin[place], place > 0, sum >= total * bounds.count / parts { bounds.append(place) }
      sum += weights[place]
    }
    // A site with few words has empty files at the end.
    return bounds + [Int](repeating: weights.count, count: parts + 1 - bounds.count)
  }
}
