import Testing

@testable import Search
@testable import Text

struct WordChunkTests {
  /// Pages on each of which some of the words stand, enough of them for several chunks.
  private static let pages = SearchPages(
    count: 3 * WordChunk.pageCount + 5,
    document: { place in
      let words = ["mer", "été", "jardin", "page\(place)", "fête"].enumerated().filter { place % ($0.offset + 1) == 0 }
      return SearchDocument(
        title: "Titre \(place % 7)", keywords: [],
        body: HTML(trusted: "<p>" + words.map(\.element).joined(separator: " ") + "</p>"))
    },
    listing: { SearchListing(url: "/\($0)/", title: "", date: "", kind: "", body: .empty, language: nil) },
    facets: { _ in [] })

  private func chunks() -> [WordChunk] { Self.pages.chunks }

  private func pages(of word: String, in table: WordTable) -> [Int] {
    guard let form = (0..<table.count).first(where: { table[$0].elementsEqual(word.utf8) }) else { return [] }
    var found: [KeptPage] = []
    table.postings(of: form) { found += KeptPage.pages(of: $1, first: $0) }
    #expect(found.map(\.places.count).reduce(0, +) == table.count(of: form))
    return found.map(\.page)
  }

  @Test func `words are found on the pages of all chunks`() {
    let table = WordTable(chunks())
    let all = 0..<Self.pages.count
    #expect(Self.pages.chunkCount == 4)
    #expect(pages(of: "mer", in: table) == Array(all))
    #expect(pages(of: "jardin", in: table) == all.filter { $0 % 3 == 0 })
    #expect(pages(of: "page512", in: table) == [512])
    #expect(pages(of: "rien", in: table).isEmpty)
  }

  @Test func `what was kept gives the same words`() throws {
    let kept = try chunks().map { try #require(WordChunk($0.bytes)) }
    let (table, again) = (WordTable(chunks()), WordTable(kept))
    for word in ["ete", "fete", "titre", "3", "page8"] {
      #expect(!pages(of: word, in: table).isEmpty)
      #expect(pages(of: word, in: table) == pages(of: word, in: again))
    }
  }

  @Test func `a chunk is the same whatever was read before`() {
    var numbers = [3, 1, 0, 2].makeIterator()
    let read = Self.pages.chunks { numbers.next() }
    #expect(read.map(\.number) == [3, 1, 0, 2])
    #expect(read.sorted { $0.number < $1.number }.map(\.chunk.bytes) == chunks().map(\.bytes))
  }

  @Test func `bytes that are no chunk are none`() throws {
    let bytes = Array(try #require(chunks().first).bytes)
    #expect(WordChunk(bytes[...]) != nil)
    #expect(WordChunk(bytes.dropLast()) == nil)
    #expect(WordChunk((bytes + [0])[...]) == nil)
    #expect(WordChunk([0xFF, 0xFF, 0xFF]) == nil)
    #expect(WordChunk([]) == nil)
    for place in stride(from: 0, to: min(bytes.count, 4_000), by: 7) {
      var damaged = bytes
      damaged[place] ^= 0xFF
      // Whatever it is taken for, reading it ends.
      if let chunk = WordChunk(damaged[...]) {
        let table = WordTable([chunk])
        for form in 0..<table.count { table.postings(of: form) { _, posting in #expect(posting.last < 256) } }
      }
    }
  }
}
