import Text

extension ByteBuffer {
  /// Adds text for XML content and for attribute values in double quotes. What the `Char` production of XML 1.0
  /// (section 2.2) forbids, and the controls it discourages, are dropped.
  mutating func append(xmlText text: String) {
    var text = text
    text.withUTF8 { utf8 in
      append(cleaning: utf8) { byte in
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
      }
    }
  }

  /// Adds a JSON string with its quotes (RFC 8259 section 7) for a file of its own, so `<` stays as it is. The
  /// characters that XML forbids are dropped here too, so that the forms of a feed say the same.
  mutating func append(jsonText text: String) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      append(cleaning: utf8) { byte in
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "\n"): "\\n"
        case UInt8(ascii: "\r"): "\\r"
        case UInt8(ascii: "\t"): "\\t"
        default: nil
        }
      }
    }
    append(UInt8(ascii: "\""))
  }

  /// Adds a CDATA section (XML 1.0 section 2.7); a `]]>` within is shared out between two sections.
  mutating func append(cdata text: String) {
    append(literal: "<![CDATA[")
    var text = text
    text.withUTF8 { append(splitting: $0) }
    append(literal: "]]>")
  }

  private mutating func append(splitting utf8: UnsafeBufferPointer<UInt8>) {
    var run = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte == UInt8(ascii: ">"), index == run || utf8[index - 1] == UInt8(ascii: "]") {
        // What was dropped before may have brought brackets together, so the output decides.
        append(UnsafeBufferPointer(rebasing: utf8[run..<index]))
        if bytes.suffix(2).elementsEqual([UInt8(ascii: "]"), UInt8(ascii: "]")]) {
          append(literal: "]]><![CDATA[")
        }
        run = index
      } else if byte.mayStartForbiddenCharacter {
        let length = utf8.forbiddenLength(at: index)
        if length > 0 {
          append(UnsafeBufferPointer(rebasing: utf8[run..<index]))
          index += length
          run = index
          continue
        }
      }
      index += 1
    }
    append(UnsafeBufferPointer(rebasing: utf8[run...]))
  }

  /// Adds UTF-8 without the characters that XML forbids, with some ASCII characters replaced.
  @inline(__always)
  private mutating func append(
    cleaning utf8: UnsafeBufferPointer<UInt8>, replacing replacement: (UInt8) -> StaticString?
  ) {
    reserve(utf8.count)
    var run = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if let text = replacement(byte) {
        append(UnsafeBufferPointer(rebasing: utf8[run..<index]))
        append(literal: text)
        run = index + 1
      } else if byte.mayStartForbiddenCharacter {
        let length = utf8.forbiddenLength(at: index)
        if length > 0 {
          append(UnsafeBufferPointer(rebasing: utf8[run..<index]))
          index += length
          run = index
          continue
        }
      }
      index += 1
    }
    append(UnsafeBufferPointer(rebasing: utf8[run...]))
  }
}

extension UInt8 {
  /// Whether a character that XML forbids or discourages may begin with this byte: a control, or the first byte
  /// of U+0080–U+00BF or of U+F000–U+FFFF.
  @inline(__always)
  fileprivate var mayStartForbiddenCharacter: Bool {
    self < 0x20 || self == 0x7F || self == 0xC2 || self == 0xEF
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes the character at an index takes when XML forbids or discourages it; 0 when it may stay.
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
