import Text

/// Where the words of some pages stand: for each form the pages and the places on them, in the order of reading.
///
/// The postings of a form lie in pieces of one run of bytes, each piece twice as long as the one before it, and ending
/// with the place of the next: an occurrence takes two to three bytes.
struct Postings: Sendable {
  /// The forms, in the order in which they were first read.
  private(set) var forms = FormTable()
  private var ends: [End] = []
  private var bytes: [UInt8] = []

  /// Where the next occurrence of a form is written, and what the last one was.
  private struct End {
    var first: UInt32
    var next: UInt32
    /// Where the piece ends and the place of the next one stands.
    var limit: UInt32
    var pieceSize: UInt32
    var document: UInt32 = 0
    var place: UInt32 = 0
    var count: UInt32 = 0
  }

  private static let smallestPiece = 8
  private static let largestPiece = 512
  private static let linkSize = 4

  /// How often a form occurs.
  func count(of form: Int) -> Int { Int(ends[form].count) }

  /// Adds an occurrence. Pages come in their order, and so do the places of a form on a page.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, document: Int, place: Int, weight: WordWeight) {
    let form = forms.number(of: word)
    if form == ends.count { begin() }
    let end = ends[form]
    let isFirst = end.count == 0 || Int(end.document) != document
    if isFirst {
      append(UInt64(document - Int(end.document)) << 1 | 1, to: form)
      append(UInt64(place) << 2 | UInt64(weight.rawValue), to: form)
    } else {
      append((UInt64(max(0, place - Int(end.place))) << 2 | UInt64(weight.rawValue)) << 1, to: form)
    }
    ends[form].document = UInt32(document)
    ends[form].place = UInt32(max(place, isFirst ? 0 : Int(end.place)))
    ends[form].count += 1
  }

  private mutating func begin() {
    let start = UInt32(bytes.count)
    bytes.append(contentsOf: repeatElement(0, count: Self.smallestPiece))
    ends.append(
      End(
        first: start, next: start, limit: start + UInt32(Self.smallestPiece - Self.linkSize),
        pieceSize: UInt32(Self.smallestPiece)))
  }

  /// Adds a number, seven bits a byte, the lowest ones first.
  private mutating func append(_ number: UInt64, to form: Int) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80, to: form)
      rest >>= 7
    }
    append(UInt8(rest), to: form)
  }

  private mutating func append(_ byte: UInt8, to form: Int) {
    if ends[form].next == ends[form].limit { extend(form) }
    bytes[Int(ends[form].next)] = byte
    ends[form].next += 1
  }

  private mutating func extend(_ form: Int) {
    let size = min(2 * Int(ends[form].pieceSize), Self.largestPiece)
    let start = bytes.count
    for shift in 0..<Self.linkSize {
      bytes[Int(ends[form].limit) + shift] = UInt8(truncatingIfNeeded: start >> (8 * shift))
    }
    bytes.append(contentsOf: repeatElement(0, count: size))
    ends[form].next = UInt32(start)
    ends[form].limit = UInt32(start + size - Self.linkSize)
    ends[form].pieceSize = UInt32(size)
  }

  /// Copies the bytes of a form’s occurrences, without the places of pieces.
  func copy(_ form: Int, into buffer: inout ByteBuffer) {
    var (place, size) = (Int(ends[form].first), Self.smallestPiece)
    while true {
      let limit = place + size - Self.linkSize
      // The last piece is the one that is being written.
      let isLast = limit == Int(ends[form].limit)
      buffer.append(bytes[place..<(isLast ? Int(ends[form].next) : limit)])
      if isLast { return }
      var start = 0
      for shift in 0..<Self.linkSize { start |= Int(bytes[limit + shift]) << (8 * shift) }
      size = min(2 * size, Self.largestPiece)
      place = start
    }
  }
}
