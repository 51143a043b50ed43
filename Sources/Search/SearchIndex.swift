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
  let language: Language
  /// The words of the pages, as the next build may take them.
  public let chunks: [WordChunk]
  let words: WordTable
  /// The stem of each form.
  let stems: [ArraySlice<UInt8>]
  /// The forms in the order of their stems, then their own.
  let order: [Int]
  /// Where each file of words begins in `order`.
  let wordBounds: [Int]
  /// Where each file of places begins in `order`.
  let placeBounds: [Int]

  /// Makes the index of a language.
  /// - Parameters:
  ///   - pages: the pages, the newest first.
  ///   - chunks: their words.
  public init(_ pages: SearchPages, chunks: [WordChunk], facets: [SearchFacet], language: Language) {
    self.pages = pages
    self.chunks = chunks
    self.facets = facets
    self.language = language
    layout = IndexLayout(pages: pages.count)
    let words = WordTable(chunks)
    let forms = words.forms
    let stems = Self.stems(of: forms, language)
    let order = (0..<forms.count).sorted { left, right in
      stems[left] == stems[right]
        ? forms[left].lexicographicallyPrecedes(forms[right])
        : stems[left].lexicographicallyPrecedes(stems[right])
    }
    let weights = order.map { 2 * words.count(of: $0) + forms[$0].count + 2 }
    let isNewStem = order.indices.map { $0 == 0 || stems[order[$0]] != stems[order[$0 - 1]] }
    (self.words, self.stems, self.order) = (words, stems, order)
    wordBounds = Self.bounds(weights, parts: layout.wordFiles, mayBegin: isNewStem)
    placeBounds = Self.bounds(weights, parts: layout.placeFiles, mayBegin: isNewStem)
  }

  private static func stems(of forms: FormTable, _ language: Language) -> [ArraySlice<UInt8>] {
    let stemmer = Stemmer(language)
    var stems: [ArraySlice<UInt8>] = []
    stems.reserveCapacity(forms.count)
    for form in 0..<forms.count { stems.append(stemmer.stem(forms[form])[...]) }
    return stems
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
