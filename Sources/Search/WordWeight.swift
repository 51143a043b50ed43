/// Where a word stands, which says how much it tells of the page.
enum WordWeight: UInt8, Sendable {
  /// In the text
  case body
  /// In a heading within the text
  case heading
  /// A topic, a person, the description
  case keyword
  /// In the title
  case title

  /// How many occurrences in the text one of a weight is worth: 1, 2, 3 and 8, a byte each.
  @inline(__always)
  static func worth(ofRawValue weight: UInt32) -> Int { Int(0x0803_0201 >> (8 * weight) & 0xFF) }

  /// How much a word tells of a page, from 0 for one occurrence in the text to 3 for the title.
  @inline(__always)
  static func level(ofWorth worth: Int) -> Int { worth >= 8 ? 3 : worth >= 4 ? 2 : worth >= 2 ? 1 : 0 }
}
