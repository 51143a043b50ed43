import FlyingSocks

/// A stream of pieces as the body of an answer, sent as they come.
struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8

  /// The pieces.
  let stream: AsyncStream<[UInt8]>

  func makeAsyncIterator() -> Iterator { Iterator(pieces: stream.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var pieces: AsyncStream<[UInt8]>.Iterator

    mutating func next() async throws -> UInt8? {
      try await nextBuffer(suggested: 1)?.first
    }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      await pieces.next()
    }
  }
}
