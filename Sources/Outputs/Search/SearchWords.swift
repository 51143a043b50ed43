import Search
import Text

/// The words of all pages, by language: what a build keeps for the search of the next one.
public struct SearchWords: Sendable {
  let chunks: [Language: [WordChunk]]

  /// No words.
  public static let none = SearchWords(chunks: [:])
}

extension SearchWords: ByteCodable {
  /// The bytes of all of them: how many there are and how long they are, then they themselves.
  public var pieces: [ArraySlice<UInt8>] {
    let sorted = chunks.sorted { $0.key.tag < $1.key.tag }
    var head = ByteBuffer()
    sorted.count.encode(into: &head)
    for (language, chunks) in sorted {
      language.tag.encode(into: &head)
      chunks.map(\.bytes.count).encode(into: &head)
    }
    return [head.bytes[...]] + sorted.flatMap { $0.value.map(\.bytes) }
  }

  /// All of them.
  public func encode(into buffer: inout ByteBuffer) {
    for piece in pieces { buffer.append(piece) }
  }

  /// All of them, without copying their words.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    var sizes: [(language: Language, sizes: [Int])] = []
    for _ in 0..<(try Int(from: &decoder)) {
      guard let language = Language(try String(from: &decoder)) else { throw DamagedBytes() }
      sizes.append((language, try [Int](from: &decoder)))
    }
    var read: [Language: [WordChunk]] = [:]
    for (language, sizes) in sizes {
      var chunks: [WordChunk] = []
      for size in sizes {
        guard let chunk = WordChunk(try decoder.bytes(size)) else { throw DamagedBytes() }
        chunks.append(chunk)
      }
      read[language] = chunks
    }
    chunks = read
  }
}
