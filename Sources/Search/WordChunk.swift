import Text

/// The words of some pages that follow each other, and where they stand: what a build keeps for the next one.
///
/// One run of bytes: for each form its length, its letters, how many occurrences it has and how many bytes these take;
/// then the occurrences of all forms. Pages are counted from the first one of the chunk.
public struct WordChunk: Sendable {
  /// How many pages a chunk holds; the last one may have fewer.
  public static let pageCount = 256

  /// The bytes as they are kept.
  public let bytes: [UInt8]
  /// Where the letters of each form begin in `bytes`.
  private(set) var formStarts: [Int] = []
  private(set) var formEnds: [Int] = []
  /// How often each form occurs.
  private(set) var counts: [Int] = []
  /// Where the occurrences of each form begin in `bytes`.
  private(set) var starts: [Int] = []

  /// How many forms it holds.
  var formCount: Int { counts.count }

  /// The words that were read.
  init(_ postings: Postings) {
    var (head, body) = (ByteBuffer(), ByteBuffer())
    Self.append(postings.forms.count, to: &head)
    for form in 0..<postings.forms.count {
      let (letters, before) = (postings.forms[form], body.count)
      Self.append(letters.count, to: &head)
      head.append(letters)
      postings.copy(form, into: &body)
      Self.append(postings.count(of: form), to: &head)
      Self.append(body.count - before, to: &head)
    }
    head.append(body.bytes)
    bytes = head.bytes
    // What was just written can be read.
    _ = readTables()
  }

  /// What was kept; nil when it is something else.
  public init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard readTables() else { return nil }
  }

  private mutating func readTables() -> Bool {
    var place = 0
    guard let count = number(at: &place), count <= bytes.count else { return false }
    var sizes: [Int] = []
    for _ in 0..<count {
      guard let letters = number(at: &place), letters <= bytes.count - place else { return false }
      formStarts.append(place)
      place += letters
      formEnds.append(place)
      guard let occurrences = number(at: &place), let size = number(at: &place), occurrences <= size else {
        return false
      }
      counts.append(occurrences)
      sizes.append(size)
    }
    for size in sizes {
      starts.append(place)
      guard size <= bytes.count - place else { return false }
      place += size
    }
    return place == bytes.count
  }

  private static func append(_ number: Int, to buffer: inout ByteBuffer) {
    var rest = number
    while rest >= 0x80 {
      buffer.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    buffer.append(UInt8(rest))
  }

  /// The number at a place, and the place behind it; nil past the end.
  private func number(at place: inout Int) -> Int? {
    var (number, shift) = (0, 0)
    while place < bytes.count, shift < 56 {
      let byte = bytes[place]
      place += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }

  /// Reads the occurrences of a form in their order.
  /// - Parameter first: the number of the chunk's first page.
  func read(_ form: Int, first: Int, _ receive: (_ document: Int, _ place: Int, _ weight: WordWeight) -> Void) {
    var (document, word, place) = (first, 0, starts[form])
    for _ in 0..<counts[form] {
      guard let number = number(at: &place) else { return }
      let isFirst = number & 1 == 1
      var rest = number >> 1
      if isFirst {
        guard let next = self.number(at: &place) else { return }
        (document, word, rest) = (document + number >> 1, 0, next)
      }
      word += rest >> 2
      receive(document, word, WordWeight(rawValue: UInt8(rest & 3)) ?? .body)
    }
  }
}
