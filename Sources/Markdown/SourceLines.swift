import Text

/// The lines of a text, as cmark counts them; made for being asked in the order of reading.
struct SourceLines {
  private let source: ArraySlice<UInt8>
  /// The last line that was found, and its first byte.
  private var found: (line: Int, start: Int)
  /// The last place in that line whose column was counted.
  private var counted: (offset: Int, column: Int)

  init(_ source: ArraySlice<UInt8>) {
    self.source = source
    found = (1, source.startIndex)
    counted = (source.startIndex, 1)
  }

  /// The index of the first byte of a line, counted from 1, or nil past the end.
  mutating func start(ofLine number: Int) -> Int? {
    if number < found.line { move(to: 1, source.startIndex) }
    while found.line < number {
      guard let next = nextStart else { return nil }
      move(to: found.line + 1, next)
    }
    return found.start
  }

  /// The line and the column, from 1, of a byte.
  mutating func position(atOffset offset: Int) -> SourcePosition {
    if offset < found.start { move(to: 1, source.startIndex) }
    while let next = nextStart, next <= offset { move(to: found.line + 1, next) }
    if offset < counted.offset { counted = (found.start, 1) }
    let passed = String(decoding: source[counted.offset..<offset], as: UTF8.self).count
    counted = (offset, counted.column + passed)
    return SourcePosition(line: found.line, column: counted.column)
  }

  private mutating func move(to line: Int, _ start: Int) {
    found = (line, start)
    counted = (start, 1)
    nextStart = findNextStart()
  }

  /// The first byte of the line after the one that was found, or nil when that is the last.
  private lazy var nextStart = findNextStart()

  private func findNextStart() -> Int? {
    guard let end = source[found.start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    let isPair = source[end] == 0x0D && end + 1 < source.endIndex && source[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }
}
