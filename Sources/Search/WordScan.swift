import Text

/// Cuts texts into words and gives each in the form that the index knows.
///
/// `L’école` is `ecole`; `porte-monnaie` is `porte`, `monnaie` and `portemonnaie`; `aujourd’hui` is `aujourd`, `hui`
/// and `aujourdhui`. The script `search.js` cuts what is asked for in the same way.
struct WordScan: ~Copyable {
  /// Words of more bytes are noise: addresses, keys, lines of code.
  static let longestWord = 60
  /// Compounds of more parts are not joined.
  static let mostParts = 4

  /// A part of a compound.
  struct Part: BitwiseCopyable {
    let start: Int
    let end: Int
    let isBeforeApostrophe: Bool
  }

  private var folding = SearchFolding()
  /// The folded bytes of the compound that is being read.
  private var compound = Run<UInt8>(capacity: 256)
  /// Where the parts of the compound begin, and whether an apostrophe stands after each.
  private var parts = Run<Part>(capacity: 16)
  private var partStart = 0

  /// Articles, pronouns and conjunctions that French joins to a word with an apostrophe.
  private let elisions = ["l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"]
    .map { $0.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) } }

  /// Reads text in UTF-8; the end of the text ends a word.
  mutating func read(text: UnsafeBufferPointer<UInt8>, to receiver: inout some WordReceiver & ~Copyable) {
    var place = 0
    while true {
      place = readLetters(text, from: place, to: &receiver)
      guard place < text.count else { break }
      finish(to: &receiver)
      place += 1
    }
    finish(to: &receiver)
  }

  /// Reads words up to the next `<` or `&`, which may stand within a word, or up to the end.
  /// - Returns: the place of that sign.
  @inline(__always)
  mutating func readLetters(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to receiver: inout some WordReceiver & ~Copyable
  ) -> Int {
    var place = start
    while place < text.count {
      let (letters, count) = EightBytes(padding: text, at: place).folded
      if count > 0 {
        add(letters, count)
        place += count
        guard count < 8, place < text.count else { continue }
      }
      switch text[place] {
      case UInt8(ascii: "<"), UInt8(ascii: "&"): return place
      case 0x27: join(isApostrophe: true)
      case 0x2D: join(isApostrophe: false)
      case 0x80...:
        place += readScalar(text, at: place, to: &receiver)
        continue
      default: finish(to: &receiver)
      }
      place += 1
    }
    return place
  }

  /// Adds the first of eight bytes to the word that is being read.
  @inline(__always)
  private mutating func add(_ bytes: UInt64, _ count: Int) {
    compound.reserve(8 + FormTable.padding)
    UnsafeMutableRawPointer(compound.start + compound.count).storeBytes(of: bytes.littleEndian, as: UInt64.self)
    compound.take(count)
  }

  /// - Returns: how many bytes the character takes.
  private mutating func readScalar(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, to receiver: inout some WordReceiver & ~Copyable
  ) -> Int {
    let width = text[place] < 0xE0 ? 2 : text[place] < 0xF0 ? 3 : 4
    guard place + width <= text.count, let scalar = Self.scalar(text, at: place, width: width) else {
      finish(to: &receiver)
      return 1
    }
    switch folding.role(of: scalar) {
    case .letter(let bytes, let count): add(UInt64(bytes), Int(count))
    case .long(let start, let count):
      for index in Int(start)..<(Int(start) + Int(count)) { add(UInt64(folding.bytes[index]), 1) }
    case .nothing: if scalar.value == 0x306 { shortenI() }
    case .apostrophe: join(isApostrophe: true)
    case .hyphen: join(isApostrophe: false)
    case .end: finish(to: &receiver)
    }
    return width
  }

  @inline(__always)
  private static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, width: Int
  ) -> Unicode.Scalar? {
    var value = UInt32(text[place]) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for offset in 1..<width { value = value << 6 | UInt32(text[place + offset] & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// A breve behind `и` makes a letter of its own, `й`.
  private mutating func shortenI() {
    let last = compound.count - 1
    if last > 0, compound[last - 1] == 0xD0, compound[last] == 0xB8 { compound[last] = 0xB9 }
  }

  /// An apostrophe or hyphen: the part before it is one word, and may be one with what follows.
  mutating func join(isApostrophe: Bool) {
    guard compound.count > partStart else { return }
    parts.append(Part(start: partStart, end: compound.count, isBeforeApostrophe: isApostrophe))
    partStart = compound.count
  }

  /// Ends the word that is being read.
  @inline(__always)
  mutating func finish(to receiver: inout some WordReceiver & ~Copyable) {
    guard compound.count > 0 else { return }
    if parts.count == 0 {
      send(from: 0, to: compound.count, isWhole: false, &receiver)
    } else {
      finishCompound(to: &receiver)
    }
    compound.shorten(to: 0)
  }

  private mutating func finishCompound(to receiver: inout some WordReceiver & ~Copyable) {
    let end = compound.count
    if end > partStart { parts.append(Part(start: partStart, end: end, isBeforeApostrophe: false)) }
    var (kept, length) = (0, 0)
    // What is kept of the compound is set behind it as one word.
    compound.reserve(end + FormTable.padding)
    for place in 0..<parts.count where !isElision(parts[place]) {
      let part = parts[place]
      send(from: part.start, to: part.end, isWhole: false, &receiver)
      (compound.start + end + length).update(from: compound.start + part.start, count: part.end - part.start)
      (kept, length) = (kept + 1, length + part.end - part.start)
    }
    compound.take(length)
    if kept > 1, kept <= Self.mostParts { send(from: end, to: end + length, isWhole: true, &receiver) }
    parts.shorten(to: 0)
    partStart = 0
  }

  private func isElision(_ part: Part) -> Bool {
    guard part.isBeforeApostrophe, part.end - part.start < 8 else { return false }
    return elisions.contains(EightBytes(compound.start + part.start).prefix(part.end - part.start))
  }

  @inline(__always)
  private func send(
    from start: Int, to end: Int, isWhole: Bool, _ receiver: inout some WordReceiver & ~Copyable
  ) {
    guard end - start <= Self.longestWord else { return }
    receiver.receive(UnsafeBufferPointer(start: compound.start + start, count: end - start), isWhole: isWhole)
  }
}
