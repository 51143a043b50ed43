/// Where the lines of a text begin.
struct LineIndex {
  private let text: ArraySlice<UInt8>
  private let starts: [Int]

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    var starts = [text.startIndex]
    for index in text.indices where text[index] == 10 { starts.append(index + 1) }
    self.starts = starts
  }

  /// How many lines there are.
  var count: Int { starts.count }

  /// The offset of a line, from 1; the end of the text past the last one.
  func start(ofLine line: Int) -> Int {
    line <= starts.count ? starts[max(line, 1) - 1] : text.endIndex
  }

  /// A line without its end.
  func line(_ number: Int) -> Substring {
    let bytes = text[start(ofLine: number)..<start(ofLine: number + 1)]
    let line = String(decoding: bytes, as: UTF8.self)[...]
    return line.trimmingSuffix { $0.isNewline }
  }

  /// How many lines a heading at a line takes: two when the next one underlines it.
  func headingHeight(atLine line: Int) -> Int {
    let next = self.line(line + 1).drop { $0 == " " }
    let isATX = self.line(line).drop { $0 == " " }.hasPrefix("#")
    return !isATX && !next.isEmpty && next.allSatisfy({ $0 == "-" || $0 == " " }) ? 2 : 1
  }
}

extension Substring {
  func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
    var view = self
    while let last = view.last, isDropped(last) { view.removeLast() }
    return view
  }
}
