import Text

extension ByteBuffer {
  /// Adds text for XML content and for attribute values in double quotes. What the `Char` production of XML 1.0
  /// (section 2.2) forbids, and the controls it discourages, are dropped.
  mutating func append(xmlText text: String) {
    var text = text
    text.withUTF8 { utf8 in
      reserve(utf8.count)
      var run = 0
      var index = 0
      while index < utf8.count {
        index = PlainRun.endOfText(in: utf8, from: index)
        guard index < utf8.count else { break }
        let length = utf8.forbiddenLength(at: index)
        guard length > 0 || utf8[index].xmlReference != nil else {
          index += 1
          continue
        }
        append(UnsafeBufferPointer(rebasing: utf8[run..<index]))
        if let reference = utf8[index].xmlReference { append(literal: reference) }
        index += max(length, 1)
        run = index
      }
      append(UnsafeBufferPointer(rebasing: utf8[run...]))
    }
  }

  /// Adds a JSON string with its quotes: see `append(jsonUTF8:)`.
  mutating func append(jsonText text: String) {
    var text = text
    text.withUTF8 { append(jsonUTF8: $0) }
  }

  /// Adds a JSON string with its quotes (RFC 8259 section 7) for a file of its own, so `<` stays as it is. The
  /// characters that XML forbids are dropped here too, so that the forms of a feed say the same.
  private mutating func append(jsonUTF8 utf8: UnsafeBufferPointer<UInt8>) {
    // Every byte becomes two at most. A plain pointer is filled: with an array's own checks at every quote of the
    // markup, this took twice as long.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * utf8.count + 2) { target in
      guard let start = target.baseAddress else { return }
      var end = start
      end.put(UInt8(ascii: "\""))
      let plain = PlainRun(until: UInt8(ascii: "\""), or: UInt8(ascii: "\\"))
      var index = 0
      while index < utf8.count {
        let next = plain.end(in: utf8, from: index)
        end.put(utf8, index..<next)
        index = next
        guard index < utf8.count else { break }
        let length = utf8.forbiddenLength(at: index)
        if length == 0 { end.put(jsonEscaped: utf8[index]) }
        index += max(length, 1)
      }
      end.put(UInt8(ascii: "\""))
      append(UnsafeBufferPointer(start: start, count: end - start))
    }
  }

  /// Adds markup as a CDATA section (XML 1.0 section 2.7); a `]]>` within is shared out between two sections. What
  /// XML forbids or discourages is dropped.
  mutating func append(cdata html: HTML) {
    var markup = html.markup
    markup.withUTF8 { append(cdata: $0) }
  }

  private mutating func append(cdata utf8: UnsafeBufferPointer<UInt8>) {
    append(literal: "<![CDATA[")
    let bracket = UInt8(ascii: "]")
    // Markup is full of `>` and has few brackets, so most texts are looked at for what is to be dropped alone.
    let end = PlainRun.index(of: bracket, in: utf8, from: 0) < utf8.count ? UInt8(ascii: ">") : 0
    let plain = PlainRun(until: end, or: end)
    var run = 0
    var index = 0
    while index < utf8.count {
      index = plain.end(in: utf8, from: index)
      guard index < utf8.count else { break }
      if utf8[index] == UInt8(ascii: ">"), index == run || utf8[index - 1] == bracket {
        // What was dropped before may have brought brackets together, so the output decides.
        append(UnsafeBufferPointer(rebasing: utf8[run..<index]))
        if bytes.suffix(2).elementsEqual([bracket, bracket]) { append(literal: "]]><![CDATA[") }
        run = index
      }
      let length = utf8.forbiddenLength(at: index)
      if length > 0 {
        append(UnsafeBufferPointer(rebasing: utf8[run..<index]))
        run = index + length
      }
      index += max(length, 1)
    }
    append(UnsafeBufferPointer(rebasing: utf8[run...]))
    append(literal: "]]>")
  }
}

extension UnsafeMutablePointer<UInt8> {
  /// Writes a byte and moves past it.
  @inline(__always)
  fileprivate mutating func put(_ byte: UInt8) {
    pointee = byte
    self += 1
  }

  /// Copies bytes and moves past them.
  @inline(__always)
  fileprivate mutating func put(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard let source = utf8.baseAddress else { return }
    update(from: source + range.lowerBound, count: range.count)
    self += range.count
  }

  /// Writes a character that JSON allows, with a backslash when it asks for one.
  @inline(__always)
  fileprivate mutating func put(jsonEscaped byte: UInt8) {
    let letter: UInt8
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = byte
    case 9: letter = UInt8(ascii: "t")
    case 10: letter = UInt8(ascii: "n")
    case 13: letter = UInt8(ascii: "r")
    default: return put(byte)
    }
    put(UInt8(ascii: "\\"))
    put(letter)
  }
}

extension UInt8 {
  /// What stands for a character that has a meaning in XML.
  fileprivate var xmlReference: StaticString? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes the character at an index takes when XML forbids or discourages it; 0 when it may stay.
  @inline(__always)
  fileprivate func forbiddenLength(at index: Int) -> Int {
    switch self[index] {
    case 9, 10, 13: 0
    case 0..<0x20, 0x7F: 1
    case 0xC2: index + 1 < count && self[index + 1] < 0xA0 ? 2 : 0
    case 0xEF: index + 2 < count && self[index + 1] == 0xBF && self[index + 2] >= 0xBE ? 3 : 0
    default: 0
    }
  }
}
