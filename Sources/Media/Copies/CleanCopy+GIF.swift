extension CleanCopy {
  /// A GIF file with its frames, their times, how often it repeats and its colour profile (GIF89a); no comments, and
  /// nothing of other programs.
  static func gif(_ source: [UInt8]) -> [UInt8] {
    guard source.count > 13 else { return [] }
    var index = 13 + colours(source[10])
    var out = Array(source.prefix(index))
    while index < source.count {
      switch source[index] {
      case 0x21:
        let end = blocks(source, from: index + 2)
        if isNeeded(source[index..<end]) { out += source[index..<end] }
        index = end
      case 0x2C:
        guard index + 10 < source.count else { return out }
        let end = blocks(source, from: index + 11 + colours(source[index + 9]))
        out += source[min(index, end)..<end]
        index = end
      case 0x3B: return out + [0x3B]
      default: return out
      }
    }
    return out
  }

  /// How many bytes a table of colours has, by the byte that announces it.
  private static func colours(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1) }

  /// Where the blocks that begin at an index end: each says how long it is, the last one that it is empty.
  private static func blocks(_ source: [UInt8], from start: Int) -> Int {
    var index = start
    while index < source.count, source[index] > 0 { index += 1 + Int(source[index]) }
    return min(source.count, index + 1)
  }

  /// Whether decoders need an extension: times of frames, texts to draw, and of programs’ own those that say how often it
  /// repeats and the colour profile.
  private static func isNeeded(_ block: ArraySlice<UInt8>) -> Bool {
    guard let label = block.dropFirst().first else { return false }
    guard label == 0xFF else { return label == 0xF9 || label == 0x01 }
    return ["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"].contains { block.dropFirst(3).starts(with: $0.utf8) }
  }
}
