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

  /// Reads the words of chunks of pages.
  /// - Parameter next: the number of the next chunk to be read; nil when there is none.
  public func chunks(next: () -> Int?) -> [(number: Int, chunk: WordChunk)] {
    var reader = ChunkReader()
    var chunks: [(Int, WordChunk)] = []
    while let number = next() {
      let first = number * WordChunk.pageCount
      let pages = first..<min(count, first + WordChunk.pageCount)
      chunks.append((number, reader.chunk(of: pages.lazy.map(document))))
    }
    return chunks
  }

  /// Reads the words of all pages.
  public var chunks: [WordChunk] {
    var numbers = (0..<chunkCount).makeIterator()
    return chunks { numbers.next() }.map(\.chunk)
  }
}
