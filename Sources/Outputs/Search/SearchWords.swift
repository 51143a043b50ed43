import Search
import Text

/// The words of all pages, by language: what a build keeps for the search of the next one.
public struct SearchWords: Sendable {
  let chunks: [Language: [WordChunk]]

  /// No words.
  public static let none = SearchWords(chunks: [:])
}

extension SearchWords: ByteCodable {
  /// All of them.
  public func encode(into buffer: inout ByteBuffer) {
    // A buffer that grows by doubling would hold all of them three times.
    buffer.reserve(chunks.values.joined().reduce(4_096) { $0 + $1.bytes.count + 8 })
    chunks.count.encode(into: &buffer)
    for (language, chunks) in chunks.sorted(by: { $0.key.tag < $1.key.tag }) {
      language.tag.encode(into: &buffer)
      chunks.count.encode(into: &buffer)
      for chunk in chunks {
        chunk.bytes.count.encode(into: &buffer)
        buffer.append(chunk.bytes)
      }
    }
  }

  /// All of them.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    var read: [Language: [WordChunk]] = [:]
    for _ in 0..<(try Int(from: &decoder)) {
      guard let language = Language(try String(from: &decoder)) else { throw DamagedBytes() }
      var chunks: [WordChunk] = []
      for _ in 0..<(try Int(from: &decoder)) {
        guard let chunk = WordChunk(try decoder.bytes(try Int(from: &decoder))) else { throw DamagedBytes() }
        chunks.append(chunk)
      }
      read[language] = chunks
    }
    chunks = read
  }
}
