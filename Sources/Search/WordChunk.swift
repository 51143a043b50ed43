/// The words of some pages that follow each other, and where they stand: what a build keeps for the next one.
///
/// One run of bytes: how many forms there are; for each form its length, its letters, how many occurrences it has, how
/// many bytes its posting takes, and its `Posting`; then some bytes that are zero.
public struct WordChunk: Sendable {
  /// How many pages a chunk holds; the last one may have fewer.
  public static let pageCount = 256

  /// The bytes as they are kept.
  public let bytes: ArraySlice<UInt8>

  /// The words that were read.
  init(_ reading: borrowing PageReading) {
    let sorted = SortedOccurrences(reading.entries, forms: reading.forms.count)
    var bytes = Run<UInt8>(capacity: 2 * reading.entries.count)
    var writer = PostingWriter()
    KeptNumbers.append(reading.forms.count, to: &bytes)
    for form in 0..<reading.forms.count {
      let (letters, occurrences) = (reading.forms[form], sorted[form])
      KeptNumbers.append(letters.count, to: &bytes)
      bytes.append(letters)
      KeptNumbers.append(occurrences.count, to: &bytes)
      writer.write(occurrences, into: &bytes)
    }
    for _ in 0..<FormTable.padding { bytes.append(0) }
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
