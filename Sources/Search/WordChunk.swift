/// The words of some pages that follow each other, and where they stand: what a build keeps for the next one.
///
/// One run of bytes: how many forms there are; for each form its length, its letters, how many occurrences it has, how
/// many bytes its posting takes, and its `Posting`; then some bytes that are zero. The forms are about in the order of
/// the files of the index, for these are made from all chunks at once.
public struct WordChunk: Sendable {
  /// How many pages a chunk holds; the last one may have fewer.
  public static let pageCount = 256

  /// The bytes as they are kept.
  public let bytes: ArraySlice<UInt8>

  /// The bytes that a `ChunkReader` wrote.
  init(_ bytes: borrowing Run<UInt8>) {
    self.bytes = Array(bytes.values)[...]
  }

  /// What was kept; nil when it is something else.
  public init?(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    guard forms(receive: { _, _, _ in }) else { return nil }
  }

  /// Goes through the forms: their letters, how often they occur, and where their postings are.
  /// - Returns: whether the bytes are those of a chunk up to the last one.
  @inline(__always)
  @discardableResult
  func forms(receive: (_ letters: UnsafeBufferPointer<UInt8>, _ count: Int, _ posting: Int) -> Void) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      guard let count = KeptNumbers.read(bytes, at: &place), count <= bytes.count else { return false }
      for _ in 0..<count {
        guard let length = KeptNumbers.read(bytes, at: &place), length > 0, length <= bytes.count - place else {
          return false
        }
        let letters = UnsafeBufferPointer(rebasing: bytes[place..<(place + length)])
        place += length
        guard let occurrences = KeptNumbers.read(bytes, at: &place) else { return false }
        let posting = place
        guard let size = KeptNumbers.read(bytes, at: &place), occurrences <= size, size <= bytes.count - place else {
          return false
        }
        place += size
        guard bytes.count - place >= FormTable.padding else { return false }
        receive(letters, occurrences, posting)
      }
      return bytes.count - place == FormTable.padding
    }
  }
}
