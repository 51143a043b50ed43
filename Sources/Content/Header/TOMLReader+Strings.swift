import Text

extension TOMLReader {
  /// Reads a string of any of the four kinds.
  mutating func readString() throws(Diagnostic) -> String {
    let quote = cursor.next
    return cursor.peek(1) == quote && cursor.peek(2) == quote ? try readLongString() : try readLineString()
  }

  /// Reads `"…"` or `'…'`.
  mutating func readLineString() throws(Diagnostic) -> String {
    let start = cursor.position()
    let quote = cursor.next
    cursor.advance()
    var bytes: [UInt8] = []
    while !cursor.isAtLineEnd {
      if cursor.take(quote) { return String(decoding: bytes, as: UTF8.self) }
      try readCharacter(quote: quote, into: &bytes)
    }
    let mark = quote == UInt8(ascii: "'") ? "'" : "\""
    let text = String(decoding: bytes, as: UTF8.self).trimmingSpaces()
    throw fault(
      Message(
        en: "This text is not closed: the second \(mark) is missing.",
        fr: "Ce texte n’est pas fermé : le second \(mark) manque."), at: start, length: cursor.length(from: start),
      write: TOMLReader.quoted(text))
  }

  /// Reads `"""…"""` or `'''…'''`, over as many lines as it takes.
  private mutating func readLongString() throws(Diagnostic) -> String {
    let start = cursor.position()
    let quote = cursor.next
    cursor.advance(3)
    _ = cursor.takeLineEnd()
    var bytes: [UInt8] = []
    while !cursor.isAtEnd {
      if cursor.next == quote, cursor.peek(1) == quote, cursor.peek(2) == quote {
        cursor.advance(3)
        // Up to two quotes may stand right before the closing ones.
        for _ in 0..<2 where cursor.take(quote) { bytes.append(quote) }
        return String(decoding: bytes, as: UTF8.self)
      }
      if cursor.takeLineEnd() {
        bytes.append(10)
      } else if quote == UInt8(ascii: "\"") && isLineContinuation {
        skipToNextText()
      } else {
        try readCharacter(quote: quote, into: &bytes)
      }
    }
    let mark = quote == UInt8(ascii: "'") ? "'''" : "\"\"\""
    throw fault(
      Message(
        en: "This text is not closed: \(mark) is missing at its end.",
        fr: "Ce texte n’est pas fermé : il manque \(mark) à la fin."), at: start, length: 3)
  }

  /// Whether a backslash with nothing behind it in the line comes next: it joins the text of two lines.
  private var isLineContinuation: Bool {
    guard cursor.next == UInt8(ascii: "\\") else { return false }
    var distance = 1
    while cursor.peek(distance) == 32 || cursor.peek(distance) == 9 { distance += 1 }
    return cursor.peek(distance) == 10 || (cursor.peek(distance) == 13 && cursor.peek(distance + 1) == 10)
  }

  private mutating func skipToNextText() {
    cursor.advance()
    repeat { cursor.skipSpaces() } while cursor.takeLineEnd()
  }

  /// Reads one byte of text, or an escape.
  private mutating func readCharacter(quote: UInt8, into bytes: inout [UInt8]) throws(Diagnostic) {
    try refuseControl()
    let byte = cursor.next
    guard byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") else {
      bytes.append(byte)
      cursor.advance()
      return
    }
    let start = cursor.position()
    cursor.advance()
    let kind = cursor.next
    guard !cursor.isAtLineEnd else { throw unknownEscape(at: start, kind) }
    cursor.advance()
    switch kind {
    case UInt8(ascii: "b"): bytes.append(8)
    case UInt8(ascii: "t"): bytes.append(9)
    case UInt8(ascii: "n"): bytes.append(10)
    case UInt8(ascii: "f"): bytes.append(12)
    case UInt8(ascii: "r"): bytes.append(13)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(kind)
    case UInt8(ascii: "u"): bytes += try readScalar(digits: 4, at: start)
    case UInt8(ascii: "U"): bytes += try readScalar(digits: 8, at: start)
    default: throw unknownEscape(at: start, kind)
    }
  }

  private mutating func readScalar(digits: Int, at start: SourcePosition) throws(Diagnostic) -> [UInt8] {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = Character(Unicode.Scalar(cursor.next)).hexDigitValue else {
        throw unknownEscape(at: start, UInt8(ascii: "u"))
      }
      value = value << 4 | UInt32(digit)
      cursor.advance()
    }
    guard let scalar = Unicode.Scalar(value) else { throw unknownEscape(at: start, UInt8(ascii: "u")) }
    return Array(String(Character(scalar)).utf8)
  }

  private func unknownEscape(at start: SourcePosition, _ kind: UInt8) -> Diagnostic {
    fault(
      Message(
        en: "A backslash has a special meaning between double quotes, and this one has none that is known.",
        fr: "Une barre oblique inverse a un sens spécial entre guillemets doubles, et celle-ci n’en a pas de connu."),
      at: start, length: 2, write: kind < 0x80 && kind > 32 ? "\\\\\(Character(Unicode.Scalar(kind)))" : "\\\\")
  }
}
