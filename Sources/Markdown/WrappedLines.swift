import Text

/// Lines of text with what stands before them: the marks of quotes and items.
struct WrappedLines {
  var buffer = ByteBuffer()
  let columns: Int
  /// What every line begins with.
  private var prefix: [UInt8] = []
  /// What the next line begins with, when a mark is to be written.
  private var marked: [UInt8]?
  private var depths: [Int] = []
  /// Whether an empty line comes before the next one.
  var needsEmptyLine = false

  init(columns: Int) {
    self.columns = columns
  }

  /// The characters left in a line.
  var width: Int { max(columns - TextWidth.of(prefix[...]), 20) }

  /// Begins a part whose first line begins with `mark`; the others begin with `rest`.
  mutating func open(mark: [UInt8], rest: [UInt8]) {
    separate()
    depths.append(prefix.count)
    marked = (marked ?? prefix) + mark
    prefix += rest
  }

  /// Ends the part that was begun last. A part without a line shows its mark.
  mutating func close() {
    if marked != nil { append(line: []) }
    if let depth = depths.popLast() { prefix.removeLast(prefix.count - depth) }
  }

  /// Adds the empty line that is due.
  mutating func separate() {
    guard needsEmptyLine else { return }
    needsEmptyLine = false
    append(line: [])
  }

  /// Adds one line as it is.
  mutating func append(line: ArraySlice<UInt8>) {
    var start = (marked ?? prefix)[...]
    marked = nil
    if line.isEmpty { while start.last == 0x20 { start.removeLast() } }
    buffer.append(start)
    buffer.append(line)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Adds text: lines break at spaces when they are full, and at line feeds. Returns the longest line.
  @discardableResult
  mutating func append(wrapping text: [UInt8]) -> Int {
    var longest = 0
    for paragraph in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var line = paragraph.startIndex..<paragraph.startIndex
      var length = 0
      for word in paragraph.split(separator: 0x20) {
        let wordLength = TextWidth.of(word)
        if !line.isEmpty, length + 1 + wordLength > width {
          append(line: paragraph[line])
          longest = max(longest, length)
          line = word.startIndex..<word.endIndex
          length = wordLength
        } else {
          length += (line.isEmpty ? 0 : 1) + wordLength
          line = (line.isEmpty ? word.startIndex : line.lowerBound)..<word.endIndex
        }
      }
      append(line: paragraph[line])
      longest = max(longest, length)
    }
    return longest
  }
}

/// How wide text is, in columns of a terminal or of a plain e-mail.
enum TextWidth {
  /// The characters of UTF-8 text; accents that follow their letters take no room.
  static func of(_ text: ArraySlice<UInt8>) -> Int {
    var width = 0
    var previous: UInt8 = 0
    for byte in text {
      if byte & 0xC0 != 0x80 { width += 1 }
      // U+0300 to U+036F are CC 80 to CD AF.
      if byte & 0xC0 == 0x80, previous == 0xCC || previous == 0xCD && byte < 0xB0 { width -= 1 }
      previous = byte
    }
    return width
  }
}
