import Text

/// The pages of an index, each made when something is asked about it: together they are larger than the index.
public struct SearchPages: Sendable {
  /// How many there are.
  public let count: Int
  /// What a page is found by, by its place.
  public let document: @Sendable (Int) -> SearchDocument
  /// What results show of a page.
  public let listing: @Sendable (Int) -> SearchListing
  /// For each facet in its order, the places of the values that a page has.
  public let facets: @Sendable (Int) -> [[Int]]

  /// Pages.
  public init(
    count: Int, document: @escaping @Sendable (Int) -> SearchDocument,
    listing: @escaping @Sendable (Int) -> SearchListing, facets: @escaping @Sendable (Int) -> [[Int]]
  ) {
    self.count = count
    self.document = document
    self.listing = listing
    self.facets = facets
  }

  /// How many chunks their words are read in.
  public var chunkCount: Int { (count + WordChunk.pageCount - 1) / WordChunk.pageCount }

  /// Reads the words of a chunk of pages.
  public func chunk(_ number: Int) -> WordChunk {
    let first = number * WordChunk.pageCount
    return PageReading.chunk(of: (first..<min(count, first + WordChunk.pageCount)).lazy.map(document))
  }
}
