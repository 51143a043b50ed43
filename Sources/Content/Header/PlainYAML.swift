import Text

/// Reads the YAML that nearly all headers are made of, without Yams: a key and a value a line, lists in brackets or
/// with dashes, maps by indentation.
///
/// It gives the very nodes that Yams gives, places and lengths included, and gives up on whatever it does not know:
/// long texts over several lines, anchors, comments after a value, mistakes. Yams then reads the header, and says what
/// is wrong with it.
struct PlainYAML {
  /// A larger text is for Yams, which counts its nodes.
  private static let largestSize = 16_384
  private static let mostLevels = 8

  private let bytes: UnsafeBufferPointer<UInt8>
  private let firstLine: Int
  private var lines: [Line] = []
  private var next = 0

  /// A line with something on it.
  private struct Line {
    /// Its number in the whole file.
    let number: Int
    let start: Int
    let indent: Int
    /// After its last character that is no space.
    let end: Int
  }

  /// The pairs of a header; nil when it takes more than this reader knows.
  /// - Parameter firstLine: the line of the file, from 1, on which `bytes` begin.
  static func read(_ bytes: ArraySlice<UInt8>, firstLine: Int) -> [HeaderPair]? {
    guard bytes.count <= largestSize else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var reader = PlainYAML(bytes, firstLine: firstLine)
      guard reader.findLines(), reader.lines.isEmpty || reader.lines[0].indent == 0,
        let pairs = reader.pairs(indent: 0, level: 0), reader.next == reader.lines.count
      else { return nil }
      return pairs
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    lines.reserveCapacity(16)
  }

  /// Cuts the text into lines, without empty ones and comments; false for characters that YAML sees otherwise than
  /// as a part of a text.
  private mutating func findLines() -> Bool {
    var start = 0
    var number = firstLine
    while start < bytes.count {
      var indent = 0
      while start + indent < bytes.count, bytes[start + indent] == 0x20 { indent += 1 }
      var end = start + indent
      var lineEnd = end
      while lineEnd < bytes.count, bytes[lineEnd] != 0x0A {
        if !isPlain(at: lineEnd) { return false }
        lineEnd += 1
        if bytes[lineEnd - 1] != 0x20 { end = lineEnd }
      }
      if end > start + indent, bytes[start + indent] != UInt8(ascii: "#") {
        lines.append(Line(number: number, start: start, indent: indent, end: end))
      }
      number += 1
      start = lineEnd + 1
    }
    return true
  }

  /// Whether a byte begins no line break, no mark of the byte order and nothing that YAML forbids.
  private func isPlain(at index: Int) -> Bool {
    switch bytes[index] {
    case 0x20...0x7E, 0x80...0xC1, 0xC3...0xE1, 0xE3...0xEE, 0xF0...: true
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] >= 0xA0
    case 0xE2: index + 1 < bytes.count && bytes[index + 1] != 0x80 || !isLineSeparator(after: index + 1)
    default: false
    }
  }

  /// U+2028 and U+2029.
  private func isLineSeparator(after index: Int) -> Bool {
    index + 1 >= bytes.count || bytes[index + 1] == 0xA8 || bytes[index + 1] == 0xA9
  }

  // MARK: Blocks

  /// The pairs that stand at an indentation.
  private mutating func pairs(indent: Int, level: Int) -> [HeaderPair]? {
    var pairs: [HeaderPair] = []
    while next < lines.count, lines[next].indent == indent {
      let line = lines[next]
      let start = line.start + indent
      guard let colon = endOfKey(from: start, in: line) else { return nil }
      let key = string(start..<colon)
      guard !pairs.contains(where: { $0.key == key }) else { return nil }
      next += 1
      guard let node = value(after: colon, in: line, indent: indent, level: level) else { return nil }
      pairs.append(HeaderPair(key: key, keyPosition: position(of: start, in: line), node: node))
    }
    return next == lines.count || lines[next].indent < indent ? pairs : nil
  }

  /// The colon after a key of letters, digits, hyphens and underscores.
  private func endOfKey(from start: Int, in line: Line) -> Int? {
    var index = start
    while index < line.end {
      switch bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...:
        index += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        if index == start { return nil }
        index += 1
      case UInt8(ascii: ":"):
        let isKey = index > start && index - start < 256 && (index + 1 == line.end || bytes[index + 1] == 0x20)
        return isKey ? index : nil
      default: return nil
      }
    }
    return nil
  }

  private mutating func value(after colon: Int, in line: Line, indent: Int, level: Int) -> HeaderNode? {
    if let start = firstCharacter(from: colon + 1, in: line) {
      // What is further in on the next line would belong to the value.
      guard next == lines.count || lines[next].indent <= indent else { return nil }
      return bytes[start] == UInt8(ascii: "[") ? flowList(at: start, in: line) : wholeScalar(at: start, in: line)
    }
    guard next < lines.count, level < Self.mostLevels else { return null(after: colon, in: line) }
    let below = lines[next]
    let isList = isItem(below)
    guard below.indent > indent || (isList && below.indent == indent) else { return null(after: colon, in: line) }
    if isList { return blockList(indent: below.indent) }
    let start = position(of: below.start + below.indent, in: below)
    return pairs(indent: below.indent, level: level + 1).map { HeaderNode(.map($0), at: start) }
  }

  private func null(after colon: Int, in line: Line) -> HeaderNode? {
    next == lines.count || lines[next].indent <= line.indent
      ? HeaderNode(.null, at: position(of: colon + 1, in: line)) : nil
  }

  private func isItem(_ line: Line) -> Bool {
    let start = line.start + line.indent
    return bytes[start] == UInt8(ascii: "-") && start + 1 < line.end && bytes[start + 1] == 0x20
  }

  private mutating func blockList(indent: Int) -> HeaderNode? {
    let first = lines[next]
    var items: [HeaderNode] = []
    while next < lines.count, lines[next].indent == indent, isItem(lines[next]) {
      let line = lines[next]
      guard let start = firstCharacter(from: line.start + indent + 1, in: line),
        let item = wholeScalar(at: start, in: line)
      else { return nil }
      items.append(item)
      next += 1
    }
    guard next == lines.count || lines[next].indent <= indent else { return nil }
    return HeaderNode(.list(items), at: position(of: first.start + indent, in: first))
  }

  // MARK: Values of one line

  /// A text that takes the rest of its line.
  private func wholeScalar(at start: Int, in line: Line) -> HeaderNode? {
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let (node, end) = quoted(at: start, in: line), end == line.end else { return nil }
      return node
    default:
      guard isPlainStart(bytes[start]) else { return nil }
      for index in start..<line.end {
        switch bytes[index] {
        case UInt8(ascii: ":") where index + 1 == line.end || bytes[index + 1] == 0x20: return nil
        case UInt8(ascii: "#") where bytes[index - 1] == 0x20: return nil
        default: continue
        }
      }
      return plain(start..<line.end, in: line)
    }
  }

  private func flowList(at start: Int, in line: Line) -> HeaderNode? {
    var items: [HeaderNode] = []
    let list = position(of: start, in: line)
    var index = start + 1
    while let first = firstCharacter(from: index, in: line) {
      if bytes[first] == UInt8(ascii: "]") {
        return items.isEmpty && first + 1 == line.end ? HeaderNode(.list([]), at: list) : nil
      }
      guard let (item, end) = flowItem(at: first, in: line) else { return nil }
      items.append(item)
      guard let mark = firstCharacter(from: end, in: line) else { return nil }
      index = mark + 1
      if bytes[mark] == UInt8(ascii: "]") { return index == line.end ? HeaderNode(.list(items), at: list) : nil }
      guard bytes[mark] == UInt8(ascii: ",") else { return nil }
    }
    return nil
  }

  private func flowItem(at start: Int, in line: Line) -> (node: HeaderNode, end: Int)? {
    if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") { return quoted(at: start, in: line) }
    guard isPlainStart(bytes[start]) else { return nil }
    var end = start
    var index = start
    scan: while index < line.end {
      switch bytes[index] {
      case UInt8(ascii: ","), UInt8(ascii: "]"): break scan
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "?"), UInt8(ascii: ":"),
        UInt8(ascii: "#"):
        return nil
      default:
        index += 1
        if bytes[index - 1] != 0x20 { end = index }
      }
    }
    return (plain(start..<end, in: line), end)
  }

  /// Whether a text without quotes may begin so; more may, and is left to Yams.
  private func isPlainStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }

  private func plain(_ range: Range<Int>, in line: Line) -> HeaderNode {
    let text = string(range)
    let value: HeaderNode.Value = text == "null" ? .null : .scalar(text, isQuoted: false)
    return HeaderNode(value, at: position(of: range.lowerBound, in: line), length: HeaderNode.length(of: text))
  }

  /// A text in quotes, and where it ends; nil when it has escapes other than those of quotes and backslashes.
  private func quoted(at start: Int, in line: Line) -> (node: HeaderNode, end: Int)? {
    let quote = bytes[start]
    var text: [UInt8] = []
    var run = start + 1
    var index = run
    while index < line.end {
      if bytes[index] == quote {
        let isDoubled = quote == UInt8(ascii: "'") && index + 1 < line.end && bytes[index + 1] == quote
        guard isDoubled else {
          text += bytes[run..<index]
          let string = String(decoding: text, as: UTF8.self)
          let node = HeaderNode(
            .scalar(string, isQuoted: true), at: position(of: start, in: line),
            length: HeaderNode.length(of: string) + 2)
          return (node, index + 1)
        }
        text += bytes[run...index]
        run = index + 2
        index = run
      } else if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        guard index + 1 < line.end, bytes[index + 1] == quote || bytes[index + 1] == UInt8(ascii: "\\") else {
          return nil
        }
        text += bytes[run..<index]
        run = index + 1
        index += 2
      } else {
        index += 1
      }
    }
    return nil
  }

  // MARK: Places

  private func firstCharacter(from start: Int, in line: Line) -> Int? {
    var index = start
    while index < line.end, bytes[index] == 0x20 { index += 1 }
    return index < line.end ? index : nil
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// Yams counts scalars.
  private func position(of index: Int, in line: Line) -> SourcePosition {
    let before = UnsafeBufferPointer(rebasing: bytes[line.start..<index])
    return SourcePosition(line: line.number, column: before.count(where: { $0 & 0xC0 != 0x80 }) + 1)
  }
}
