import Search
import Text

/// The words of all pages, by language: what a build keeps for the search of the next one.
public struct SearchWords: Sendable {
  let chunks: [Language: [WordChunk]]
  /// What the files of each index were made from.
  let marks: [Language: [IndexFile: SHA256.Digest]]

  /// No words.
  public static let none = SearchWords(chunks: [:], marks: [:])
}

extension SearchWords: ByteCodable {
  /// All of them.
  public func encode(into buffer: inout ByteBuffer) {
    chunks.count.encode(into: &buffer)
    for (language, chunks) in chunks.sorted(by: { $0.key.tag < $1.key.tag }) {
      language.tag.encode(into: &buffer)
      chunks.count.encode(into: &buffer)
      for chunk in chunks {
        chunk.bytes.count.encode(into: &buffer)
        buffer.append(chunk.bytes)
      }
      let marks = (marks[language] ?? [:]).sorted { $0.key.name < $1.key.name }
      marks.count.encode(into: &buffer)
      for (file, mark) in marks {
        file.encode(into: &buffer)
        mark.encode(into: &buffer)
      }
    }
  }

  /// All of them.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    var read: [Language: [WordChunk]] = [:]
    var marks: [Language: [IndexFile: SHA256.Digest]] = [:]
    for _ in 0..<(try Int(from: &decoder)) {
      guard let language = Language(try String(from: &decoder)) else { throw DamagedBytes() }
      var chunks: [WordChunk] = []
      for _ in 0..<(try Int(from: &decoder)) {
        guard let chunk = WordChunk(Array(try decoder.bytes(try Int(from: &decoder)))) else { throw DamagedBytes() }
        chunks.append(chunk)
      }
      read[language] = chunks
      for _ in 0..<(try Int(from: &decoder)) {
        let file = try IndexFile(from: &decoder)
        marks[language, default: [:]][file] = try SHA256.Digest(from: &decoder)
      }
    }
    (self.chunks, self.marks) = (read, marks)
  }
}

extension IndexFile: ByteCodable {
  /// Words and places only; nothing else has a mark.
  public func encode(into buffer: inout ByteBuffer) {
    switch self {
    case .words(let number): (2 * number).encode(into: &buffer)
    case .places(let number): (2 * number + 1).encode(into: &buffer)
    case .directory, .facets, .texts: (-1).encode(into: &buffer)
    }
  }

  /// Words and places only.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    let number = try Int(from: &decoder)
    guard number >= 0 else { throw DamagedBytes() }
    self = number.isMultiple(of: 2) ? .words(number / 2) : .places(number / 2)
  }
}
