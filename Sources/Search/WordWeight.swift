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

  /// How many occurrences in the text it is worth.
  var worth: Int {
    switch self {
    case .body: 1
    case .heading: 2
    case .keyword: 3
    case .title: 8
    }
  }
}
