import Text

extension ByteBuffer {
  /// Adds text for the content of an element or an attribute in double quotes: `& < > "` become references.
  mutating func append(text: UnsafeBufferPointer<UInt8>) {
    var run = 0
    for index in 0..<text.count {
      let reference: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\""): reference = "&quot;"
      default: continue
      }
      append(UnsafeBufferPointer(rebasing: text[run..<index]))
      append(literal: reference)
      run = index + 1
    }
    append(UnsafeBufferPointer(rebasing: text[run...]))
  }

  /// Adds text as `append(text:)` does, without what HTML and XML 1.0 (section 2.2) do not accept: control
  /// characters, U+FFFE and U+FFFF. One of them would make a feed ill-formed.
  mutating func append(cleaning text: UnsafeBufferPointer<UInt8>) {
    var run = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard ByteClass.needsCare[Int(byte)] else {
        index += 1
        continue
      }
      let (reference, length) = Self.replacement(of: text, at: index)
      if let reference {
        append(UnsafeBufferPointer(rebasing: text[run..<index]))
        append(literal: reference)
        run = index + length
      }
      index += length
    }
    append(UnsafeBufferPointer(rebasing: text[run...]))
  }

  /// What to write for the character at `index` of a text, or nil to leave it, and how many bytes it has.
  private static func replacement(
    of text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (reference: StaticString?, length: Int) {
    switch text[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case 0xC2: return index + 1 < text.count && text[index + 1] < 0xA0 ? ("", 2) : (nil, 1)
    case 0xEF:
      let isForbidden = index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
      return isForbidden ? ("", 3) : (nil, 1)
    default: return ("", 1)
    }
  }

  /// Adds text as `append(cleaning:)` does.
  mutating func append(cleaning text: String) {
    var text = text
    text.withUTF8 { append(cleaning: $0) }
  }

  /// Adds an address for an attribute as cmark does: what RFC 3986 does not allow is percent-encoded, `&` and `'`
  /// become references.
  mutating func append(address: UnsafeBufferPointer<UInt8>) {
    var run = 0
    for index in 0..<address.count where !ByteClass.isSafeInAddress[Int(address[index])] {
      append(UnsafeBufferPointer(rebasing: address[run..<index]))
      run = index + 1
      switch address[index] {
      case UInt8(ascii: "&"): append(literal: "&amp;")
      case UInt8(ascii: "'"): append(literal: "&#x27;")
      default: append(percentEncoding: address[index])
      }
    }
    append(UnsafeBufferPointer(rebasing: address[run...]))
  }

  /// Adds `%` and two digits.
  mutating func append(percentEncoding byte: UInt8) {
    append(UInt8(ascii: "%"))
    append(Self.digit(byte >> 4))
    append(Self.digit(byte & 15))
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

/// Kinds of bytes, as tables.
enum ByteClass {
  /// Bytes that may begin something which HTML text cannot hold as it is.
  static let needsCare: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in 0..<0x20 where byte != 9 && byte != 10 && byte != 13 { table[byte] = true }
    for byte in "&<>\"\u{7F}".utf8 { table[Int(byte)] = true }
    table[0xC2] = true
    table[0xEF] = true
    return table
  }()

  /// Letters, digits and the marks of RFC 3986 but brackets, `&` and `'`.
  static let isSafeInAddress: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "!#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~".utf8 {
      table[Int(byte)] = true
    }
    return table
  }()
}
