import Testing

@testable import Outputs
@testable import Search
@testable import Text

struct SearchWordsTests {
  private func chunk(_ words: String) -> WordChunk {
    var reader = ChunkReader()
    return reader.chunk(of: [SearchDocument(title: words, keywords: [], body: .empty)])
  }

  @Test func `words come back as they were kept`() throws {
    let words = SearchWords(chunks: [.french: [chunk("mer"), chunk("été")], .english: [chunk("sea")]])
    var buffer = ByteBuffer()
    words.encode(into: &buffer)
    #expect(words.pieces.flatMap { Array($0) } == buffer.bytes)
    var decoder = ByteDecoder(buffer.bytes[...])
    let read = try SearchWords(from: &decoder)
    #expect(decoder.isAtEnd)
    #expect(read.chunks.mapValues { $0.map(\.bytes) } == words.chunks.mapValues { $0.map(\.bytes) })
    #expect(throws: DamagedBytes.self) {
      var decoder = ByteDecoder(buffer.bytes.dropLast())
      _ = try SearchWords(from: &decoder)
    }
  }
}
