import Text

/// Reads the words of the pages of a chunk, one page after the other.
struct PageReading: WordReceiver, ~Copyable {
  private(set) var forms = FormTable()
  /// Every word that was read, in the order of reading.
  private(set) var entries = Run<SortedOccurrences.Entry>(capacity: 1 << 12)
  private var page = 0
  /// The place of the next word on the page, counted in words.
  private var place = 0
  /// What the next word weighs.
  private var weight = WordWeight.body
  /// What the last word weighed.
  private var lastWeight = WordWeight.body

  /// Forgets the pages that were read: the next one is the first.
  mutating func removeAll() {
    forms.removeAll()
    entries.shorten(to: 0)
    page = 0
  }

  /// Reads the words of the next page.
  mutating func read(_ document: SearchDocument, _ scan: inout MarkupScan) {
    defer { page += 1 }
    place = 0
    begin(.title)
    scan.read(text: document.title, to: &self)
    for keyword in document.keywords {
      begin(.keyword)
      scan.read(text: keyword, to: &self)
    }
    begin(.body)
    scan.read(html: document.body, to: &self)
    for text in document.further {
      begin(.body)
      switch text {
      case .plain(let text): scan.read(text: text, to: &self)
      case .bytes(let text): scan.read(text: text, to: &self)
      case .rendered(let html): scan.read(html: html, to: &self)
      }
    }
  }

  private mutating func begin(_ weight: WordWeight) {
    (self.weight, lastWeight) = (weight, weight)
    leaveGap()
  }

  /// What stands before and behind is never one phrase.
  private mutating func leaveGap() { place += 2 }

  mutating func beginHeading() { weight = .heading }

  mutating func endHeading() { weight = .body }

  @inline(__always)
  mutating func receive(_ word: UnsafeBufferPointer<UInt8>, isWhole: Bool) {
    if weight != lastWeight {
      lastWeight = weight
      leaveGap()
    }
    let occurrence = Occurrence(page: page, place: isWhole ? max(0, place - 1) : place, weight: weight)
    entries.append(.init(form: UInt32(truncatingIfNeeded: forms.number(of: word)), occurrence: occurrence))
    if !isWhole { place += 1 }
  }
}
