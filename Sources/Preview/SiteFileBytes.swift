import FlyingSocks

/// The bytes of a file, read piece by piece while they are sent.
struct SiteFileBytes: AsyncBufferedSequence {
  typealias Element = UInt8

  /// The file.
  let file: SiteFile

  func makeAsyncIterator() -> Iterator { Iterator(file: file) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    let file: SiteFile
    private var offset = 0

    init(file: SiteFile) {
      self.file = file
    }

    mutating func next() async throws -> UInt8? {
      try await nextBuffer(suggested: 1)?.first
    }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      let bytes = file.bytes(at: offset, limit: count)
      offset += bytes.count
      return bytes.isEmpty ? nil : bytes
    }
  }
}
