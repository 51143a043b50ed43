/// The lines of a text, as cmark counts them.
enum SourceLines {
  /// The index of the first byte of a line, counted from 1, or nil past the end.
  static func start(ofLine number: Int, in source: ArraySlice<UInt8>) -> Int? {
    var index = source.startIndex
    var line = 1
    while line < number {
      guard let end = source[index...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
      index = end + 1
      if source[end] == 0x0D, index < source.endIndex, source[index] == 0x0A { index += 1 }
      line += 1
    }
    return index <= source.endIndex ? index : nil
  }
}
