/// Where a word stands in a chunk of pages, in four bytes: the page, the place on it, and how much that tells.
struct Occurrence: BitwiseCopyable {
  private let bits: UInt32

  /// Words further behind on a page count as standing here: four million are more than a text may have.
  static let lastPlace = 1 << 22 - 1

  /// - Parameter page: counted from the first one of the chunk.
  @inline(__always)
  init(page: Int, place: Int, weight: WordWeight) {
    bits =
      UInt32(truncatingIfNeeded: page) << 24 | UInt32(truncatingIfNeeded: min(place, Self.lastPlace)) << 2
      | UInt32(weight.rawValue)
  }

  /// The page, counted from the first one of the chunk.
  var page: Int { Int(bits >> 24) }
  /// The place on the page, counted in words.
  var place: Int { Int(bits >> 2) & Self.lastPlace }
  /// How many occurrences in the text it is worth.
  var worth: Int { WordWeight.worth(ofRawValue: bits & 3) }
}
