extension ByteBuffer {
  /// Adds text for HTML content and for attribute values in quotes: `& < > " '` become references.
  /// Control characters that HTML forbids (all but tab, line feed, form feed, carriage return) are dropped.
  public mutating func append(escaping text: String) {
    // No copy, whose reference would be counted: most texts belong to entries that all threads read.
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0) }
    guard isDone == nil else { return }
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  /// Adds text, escaped for HTML when asked.
  public mutating func append(_ text: String, escaping: Bool) {
    if escaping { append(escaping: text) } else { append(text) }
  }

  /// Adds UTF-8 bytes for HTML or XML content and attribute values: see `append(escaping:)` for text.
  public mutating func append(escaping utf8: UnsafeBufferPointer<UInt8>) {
    reserve(utf8.count)
    var run = 0
    var index = 0
    while true {
      index = Self.endOfText(in: utf8, from: index)
      guard index < utf8.count else { break }
      if let reference = Self.reference(for: utf8[index]) {
        append(UnsafeBufferPointer(rebasing: utf8[run..<index]))
        append(literal: reference)
        run = index + 1
      }
      index += 1
    }
    append(UnsafeBufferPointer(rebasing: utf8[run...]))
  }

  /// What stands for a character of HTML; nil when it stands for itself.
  @inline(__always)
  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: ""
    default: nil
    }
  }

  /// Where the first byte at or after an index stands that may not stand for itself.
  @inline(__always)
  private static func endOfText(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= utf8.count {
      let bytes = EightBytes(utf8, at: index)
      let marks =
        bytes.marks(UInt8(ascii: "'"), setting: 1) | bytes.marks(UInt8(ascii: ">"), setting: 2)
        | bytes.marks(EightBytes.all(UInt8(ascii: "\""))) | bytes.controls | bytes.marks(EightBytes.all(0x7F))
      if let distance = EightBytes.distance(to: marks) { return index + distance }
      index += 8
    }
    while index < utf8.count, !mayNeedReference(utf8[index]) { index += 1 }
    return index
  }

  @inline(__always)
  private static func mayNeedReference(_ byte: UInt8) -> Bool {
    byte < 0x40 && (byte < 0x20 || 0x5000_00C4_0000_0000 & (1 << UInt64(byte)) != 0) || byte == 0x7F
  }

  /// Adds text for XML 1.0 content and attribute values. Whatever the `Char` production of XML 1.0 (fifth
  /// edition, section 2.2) leaves out is dropped: a single one would make a feed ill-formed.
  public mutating func append(xml text: String) {
    append(escaping: text.keepingXMLCharacters())
  }

  /// Adds a JSON string with its quotes (RFC 8259 section 7). `<`, `>`, `&`, U+2028 and U+2029 are written as
  /// `\u` escapes, so that the text can stand inside an HTML `script` element.
  public mutating func append(json text: String) {
    var text = text
    text.withUTF8 { append(json: $0) }
  }

  /// Adds UTF-8 bytes as a JSON string: see `append(json:)` for text.
  public mutating func append(json utf8: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    append(jsonRun: utf8)
    append(UInt8(ascii: "\""))
  }

  private mutating func append(jsonRun utf8: UnsafeBufferPointer<UInt8>) {
    var run = 0
    var index = 0
    while true {
      index = Self.endOfJSON(in: utf8, from: index)
      guard index < utf8.count else { break }
      let byte = utf8[index]
      var width = 1
      let escape: StaticString
      switch byte {
      case UInt8(ascii: "\""): escape = "\\\""
      case UInt8(ascii: "\\"): escape = "\\\\"
      case UInt8(ascii: "\n"): escape = "\\n"
      case UInt8(ascii: "\r"): escape = "\\r"
      case UInt8(ascii: "\t"): escape = "\\t"
      case UInt8(ascii: "<"): escape = "\\u003c"
      case UInt8(ascii: ">"): escape = "\\u003e"
      case UInt8(ascii: "&"): escape = "\\u0026"
      case 0x7F: escape = "\\u007f"
      case 0..<0x20: escape = ""
      case 0xE2 where Self.isLineSeparator(utf8, at: index):
        escape = utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029"
        width = 3
      default:
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: utf8[run..<index]))
      if byte < 0x20, escape.utf8CodeUnitCount == 0 { append(unicodeEscape: byte) } else { append(literal: escape) }
      index += width
      run = index
    }
    append(UnsafeBufferPointer(rebasing: utf8[run...]))
  }

  /// Where the first byte at or after an index stands that may need an escape; at most seven bytes before the end
  /// nothing is looked at.
  @inline(__always)
  private static func endOfJSON(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= utf8.count {
      let bytes = EightBytes(utf8, at: index)
      let marks =
        bytes.marks(EightBytes.all(UInt8(ascii: "\""))) | bytes.marks(EightBytes.all(UInt8(ascii: "\\")))
        | bytes.marks(UInt8(ascii: ">"), setting: 2) | bytes.marks(EightBytes.all(UInt8(ascii: "&")))
        | bytes.controls | bytes.marks(EightBytes.all(0x7F)) | bytes.marks(EightBytes.all(0xE2))
      if let distance = EightBytes.distance(to: marks) { return index + distance }
      index += 8
    }
    return index
  }

  /// Whether U+2028 or U+2029 stands there, which JavaScript takes for the end of a line.
  private static func isLineSeparator(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < utf8.count && utf8[index + 1] == 0x80 && (utf8[index + 2] == 0xA8 || utf8[index + 2] == 0xA9)
  }

  private mutating func append(unicodeEscape byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    append(literal: "\\u00")
    append(digits[Int(byte >> 4)])
    append(digits[Int(byte & 15)])
  }
}

extension String {
  /// The text without the characters that XML 1.0 forbids: C0 controls but tab, line feed and carriage return,
  /// U+FFFE and U+FFFF. C1 controls and DEL are legal but discouraged; they are dropped too.
  public func keepingXMLCharacters() -> String {
    let isClean = utf8.allSatisfy {
      ($0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xEF) || $0 == 9 || $0 == 10 || $0 == 13
    }
    guard !isClean else { return self }
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 9, 10, 13, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: kept.append(scalar)
      default: continue
      }
    }
    return String(kept)
  }
}
