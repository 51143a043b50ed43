@testable import Search

/// What a posting says of one page, read letter by letter.
struct KeptPage: Equatable {
  let page: Int
  let level: Int
  let places: [Int]

  /// The pages of a posting.
  /// - Parameter first: the number of the chunk's first page.
  static func pages(of posting: Posting, first: Int) -> [KeptPage] {
    var (levels, places) = (numbers(posting.pages)[...], numbers(posting.places)[...])
    var found: [KeptPage] = []
    var (page, level) = (first + posting.first, posting.level)
    while let count = places.popFirst() {
      var place = 0
      let own = places.prefix(count).map { step in
        place += step
        return place
      }
      found.append(KeptPage(page: page, level: level, places: own))
      places = places.dropFirst(count)
      guard let next = levels.popFirst(), let distance = places.popFirst() else { break }
      (page, level) = (page + distance, next & 3)
      if next >> 2 != distance { return [] }
    }
    return levels.isEmpty && places.isEmpty && page == first + posting.last ? found : []
  }

  private static let bits = Dictionary(
    uniqueKeysWithValues: zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8, 0...))

  private static func numbers(_ letters: UnsafeBufferPointer<UInt8>) -> [Int] {
    var (numbers, number, shift): ([Int], Int, Int) = ([], 0, 0)
    for letter in letters {
      guard let bits = bits[letter] else { return [] }
      number += (bits & 31) << shift
      shift += 5
      if bits >= 32 {
        numbers.append(number)
        (number, shift) = (0, 0)
      }
    }
    return numbers
  }
}
