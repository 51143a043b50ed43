import Text

/// Cuts texts into words and gives each in the form that the index knows.
///
/// `L’école` is `ecole`; `porte-monnaie` is `porte`, `monnaie` and `portemonnaie`; `aujourd’hui` is `aujourd`, `hui`
/// and `aujourdhui`. The script `search.js` cuts what is asked for in the same way.
struct WordScan {
  /// Words of more bytes are noise: addresses, keys, lines of code.
  static let longestWord = 60
  /// Compounds of more parts are not joined.
  static let mostParts = 4

  private var folding = SearchFolding()
  /// The folded bytes of the compound that is being read.
  private var compound: [UInt8] = []
  /// Where the parts of the compound begin, and whether an apostrophe stands after each.
  private var parts: [(start: Int, end: Int, isBeforeApostrophe: Bool)] = []
  private var partStart = 0

  /// Articles, pronouns and conjunctions that French joins to a word with an apostrophe.
  private let elisions: Set<[UInt8]> = Set(
    ["l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"].map { Array($0.utf8) })

  /// Reads text in UTF-8; the end of the text ends a word.
  mutating func read(text: UnsafeBufferPointer<UInt8>, to receiver: inout some WordReceiver) {
    var place = 0
    while place < text.count { place = step(text, at: place, to: &receiver) }
    finish(to: &receiver)
  }

  /// Takes the character at `place` into account, or the whole word that begins there.
  /// - Returns: where the next one begins.
  mutating func step(_ text: UnsafeBufferPointer<UInt8>, at place: Int, to receiver: inout some WordReceiver) -> Int {
    let byte = text[place]
    switch byte {
    case 0x61...0x7A, 0x30...0x39:
      if compound.isEmpty { return stepOverWord(text, at: place, to: &receiver) }
      compound.append(byte)
    case 0x41...0x5A: compound.append(byte | 0x20)
    case 0x27: join(isApostrophe: true)
    case 0x2D: join(isApostrophe: false)
    case 0x00..<0x80: if !compound.isEmpty { finish(to: &receiver) }
    default: return stepOverScalar(text, at: place, to: &receiver)
    }
    return place + 1
  }

  /// Most words are small letters without accents between two spaces: they need no copy. Of another word the letters
  /// up to there are kept.
  private mutating func stepOverWord(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int, to receiver: inout some WordReceiver
  ) -> Int {
    var end = start + 1
    while end < text.count, Self.isSmall(text[end]) { end += 1 }
    let letters = UnsafeBufferPointer(rebasing: text[start..<end])
    if end < text.count, Self.mayGoOn(text[end]) {
      compound.append(contentsOf: letters)
    } else if letters.count <= Self.longestWord {
      receiver.receive(letters, isWhole: false)
    }
    return end
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }

  /// Whether a word may go on with this byte: it may be a letter, a mark that is not seen, or markup within the word.
  private static func mayGoOn(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x27, 0x2D, UInt8(ascii: "<"), UInt8(ascii: "&"), 0x80...: true
    default: false
    }
  }

  private mutating func stepOverScalar(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, to receiver: inout some WordReceiver
  ) -> Int {
    let width = text[place] < 0xE0 ? 2 : text[place] < 0xF0 ? 3 : 4
    guard place + width <= text.count, let scalar = Self.scalar(text, at: place, width: width) else {
      finish(to: &receiver)
      return place + 1
    }
    switch folding.role(of: scalar) {
    case .letter(let start, let count):
      for index in Int(start)..<(Int(start) + Int(count)) { compound.append(folding.bytes[index]) }
    case .nothing: if scalar.value == 0x306, compound.suffix(2) == [0xD0, 0xB8] { compound[compound.count - 1] = 0xB9 }
    case .apostrophe: join(isApostrophe: true)
    case .hyphen: join(isApostrophe: false)
    case .end: finish(to: &receiver)
    }
    return place + width
  }

  private static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, width: Int
  ) -> Unicode.Scalar? {
    var value = UInt32(text[place]) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for offset in 1..<width { value = value << 6 | UInt32(text[place + offset] & 0x3F) }
    return Unicode.Scalar(value)
  }

  private mutating func join(isApostrophe: Bool) {
    guard compound.count > partStart else { return }
    parts.append((partStart, compound.count, isApostrophe))
    partStart = compound.count
  }

  /// Ends the word that is being read.
  mutating func finish(to receiver: inout some WordReceiver) {
    guard !compound.isEmpty else { return }
    if parts.isEmpty {
      send(0, compound.count, isWhole: false, to: &receiver)
    } else {
      finishCompound(to: &receiver)
    }
    compound.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    partStart = 0
  }

  private mutating func finishCompound(to receiver: inout some WordReceiver) {
    if compound.count > partStart { parts.append((partStart, compound.count, false)) }
    let kept = parts.filter { !$0.isBeforeApostrophe || !elisions.contains(Array(compound[$0.start..<$0.end])) }
    for part in kept { send(part.start, part.end, isWhole: false, to: &receiver) }
    guard kept.count > 1, kept.count <= Self.mostParts else { return }
    // An elision comes first: what remains of the compound lies together.
    let whole = kept.flatMap { compound[$0.start..<$0.end] }
    guard whole.count <= Self.longestWord else { return }
    whole.withUnsafeBufferPointer { receiver.receive($0, isWhole: true) }
  }

  private func send(_ start: Int, _ end: Int, isWhole: Bool, to receiver: inout some WordReceiver) {
    guard end - start <= Self.longestWord else { return }
    compound.withUnsafeBufferPointer {
      receiver.receive(UnsafeBufferPointer(rebasing: $0[start..<end]), isWhole: isWhole)
    }
  }
}
