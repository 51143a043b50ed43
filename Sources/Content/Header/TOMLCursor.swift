import Text

/// A place in a header that moves from left to right and knows its line and column.
struct TOMLCursor {
  let source: SourceText
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var line: Int
  /// The last place in this line whose column was counted: counting goes on from there, so it stays linear.
  private var counted: (index: Int, column: Int)

  init(_ bytes: ArraySlice<UInt8>, firstLine: Int, source: SourceText) {
    self.source = source
    self.bytes = bytes
    index = bytes.startIndex
    line = firstLine
    counted = (index, 1)
  }

  var isAtEnd: Bool { index == bytes.endIndex }

  /// The next byte, or 0 at the end: no header may hold a NUL.
  var next: UInt8 { isAtEnd ? 0 : bytes[index] }

  /// The byte after so many others, or 0 past the end.
  func peek(_ distance: Int) -> UInt8 {
    index + distance < bytes.endIndex ? bytes[index + distance] : 0
  }

  /// Whether a line ends here, or the header.
  var isAtLineEnd: Bool { isAtEnd || next == 10 || (next == 13 && peek(1) == 10) }

  mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where index < bytes.endIndex {
      if bytes[index] == 10 {
        line += 1
        counted = (index + 1, 1)
      }
      index += 1
    }
  }

  /// Takes a byte when it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard !isAtEnd, next == byte else { return false }
    advance()
    return true
  }

  /// Takes bytes for as long as they fit.
  mutating func take(while fits: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = index
    while !isAtEnd, fits(next) { advance() }
    return bytes[start..<index]
  }

  mutating func skipSpaces() {
    while next == 32 || next == 9 { advance() }
  }

  /// Takes the end of a line; whether there was one.
  mutating func takeLineEnd() -> Bool {
    guard !isAtEnd, isAtLineEnd else { return false }
    advance(next == 13 ? 2 : 1)
    return true
  }

  /// What is left of the line, without a comment and spaces around.
  var restOfLine: String {
    // What a message can show.
    let rest = bytes[index...].prefix(300).prefix { $0 != 10 && $0 != 13 && $0 != UInt8(ascii: "#") }
    let text = String(decoding: rest, as: UTF8.self)
    return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// The line and column here.
  mutating func position() -> SourcePosition {
    let passed = bytes[counted.index..<index]
    let isASCII = passed.allSatisfy { $0 < 0x80 }
    counted = (index, counted.column + (isASCII ? passed.count : String(decoding: passed, as: UTF8.self).count))
    return SourcePosition(line: line, column: counted.column)
  }

  /// How many characters of its first line a value takes that began at a position and ends here.
  mutating func length(from start: SourcePosition) -> Int {
    let end = position()
    return end.line == start.line ? max(end.column - start.column, 1) : 1
  }
}
