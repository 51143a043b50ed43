/// Where a form stands on the pages of a chunk, in the letters in which the files of the index say it, so that these
/// have only to be copied.
///
/// As bytes: the first page and the last one; a number, of which the lowest two bits say how much the form tells of the
/// first page, the others how many letters about pages follow; then these, and those about places. Both leave out the
/// distance of the first page, which depends on the chunks before.
struct Posting {
  /// The first page on which the form stands, counted from the first one of the chunk.
  let first: Int
  /// The last one.
  let last: Int
  /// How much it tells of the first one, from 0 to 3.
  let level: Int
  /// For each further page its distance from the one before, times four, plus how much the form tells of it.
  let pages: UnsafeBufferPointer<UInt8>
  /// For each page how many places, and the distances between these; before each page but the first its distance from
  /// the one before.
  let places: UnsafeBufferPointer<UInt8>

  /// The posting at a place of a chunk, behind the number that tells its size; nil when there is none.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    var place = place
    guard let size = KeptNumbers.read(bytes, at: &place), size > 2, size <= bytes.count - place else { return nil }
    let end = place + size
    (first, last) = (Int(bytes[place]), Int(bytes[place + 1]))
    place += 2
    guard let number = KeptNumbers.read(bytes, at: &place), place <= end, number >> 2 <= end - place else { return nil }
    level = number & 3
    pages = UnsafeBufferPointer(rebasing: bytes[place..<(place + number >> 2)])
    places = UnsafeBufferPointer(rebasing: bytes[(place + number >> 2)..<end])
  }
}
