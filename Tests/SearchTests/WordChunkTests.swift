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
        url: "/\(place)/", title: "Titre \(place % 7)", date: "", kind: "Article", keywords: [],
        body: HTML(trusted: "<p>" + words.map(\.element).joined(separator: " ") + "</p>"), language: nil)
    }, facets: { _ in [] })

  private func chunks() -> [WordChunk] { (0..<Self.pages.chunkCount).map(Self.pages.chunk) }

  private func pages(of word: String, in table: WordTable) -> [Int] {
    guard let form = (0..<table.forms.count).first(where: { table.forms[$0].elementsEqual(word.utf8) }) else {
      return []
    }
    var found: [Int] = []
    table.read(form) { document, _, _ in found.append(document) }
    #expect(found.count == table.count(of: form))
    return found
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

  @Test func `bytes that are no chunk are none`() {
    let bytes = Self.pages.chunk(0).bytes
    #expect(WordChunk(Array(bytes.dropLast())) == nil)
    #expect(WordChunk(bytes + [0]) == nil)
    #expect(WordChunk([0xFF, 0xFF, 0xFF]) == nil)
    #expect(WordChunk([]) == nil)
    for place in stride(from: 0, to: min(bytes.count, 4_000), by: 7) {
      var damaged = bytes
      damaged[place] ^= 0xFF
      // Whatever it is taken for, reading it ends.
      if let chunk = WordChunk(damaged) {
        for form in 0..<chunk.formCount { chunk.read(form, first: 0) { _, _, _ in } }
      }
    }
  }
}
