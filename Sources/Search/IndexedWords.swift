import Text

/// The words of some pages that follow each other, in the order of reading.
///
/// Made for several stretches of pages at once, on several cores, and then joined by `SearchIndex`.
public struct IndexedWords: Sendable {
  /// A word: the number of its form, and in the highest bit whether it is the whole of the parts before it.
  typealias Token = UInt32

  static let wholeBit: Token = 1 << 31
  /// From here on, a token is no word: it says how much the words behind it weigh.
  static let firstSign: Token = 0x7FFF_FF00

  var forms = FormTable()
  var tokens: [Token] = []
  /// Where the tokens of each page begin, and where the last one ends.
  var starts: [Int] = [0]

  /// Reads pages.
  public init(_ documents: ArraySlice<SearchDocument>) {
    var scan = MarkupScan()
    tokens.reserveCapacity(documents.count * 512)
    for document in documents {
      begin(.title)
      scan.read(text: document.title) { add($0, $1) }
      for keyword in document.keywords {
        begin(.keyword)
        scan.read(text: keyword) { add($0, $1) }
      }
      begin(.body)
      readBody(document.body, &scan)
      starts.append(tokens.count)
    }
  }

  private mutating func readBody(_ body: HTML, _ scan: inout MarkupScan) {
    // Two closures that both write here would be an overlapping access: signs go through a note between words.
    var words = self
    self = IndexedWords()
    var weight = WordWeight.body
    var written = WordWeight.body
    scan.read(html: body) { sign in
      weight = sign == .headingBegins ? .heading : .body
    } to: { word, isWhole in
      if weight != written {
        words.begin(weight)
        written = weight
      }
      words.add(word, isWhole)
    }
    self = words
  }

  private init() {}

  private mutating func begin(_ weight: WordWeight) { tokens.append(Self.firstSign + Token(weight.rawValue)) }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ isWhole: Bool) {
    tokens.append(Token(forms.number(of: word)) | (isWhole ? Self.wholeBit : 0))
  }
}

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
