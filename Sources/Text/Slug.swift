/// A text as it can stand in an address or in a fragment: lower-case letters and digits in words joined by hyphens.
///
/// Accents are folded and ligatures spelt out (`é` → `e`, `œ` → `oe`, `ß` → `ss`); letters of other scripts stay.
/// Composed and decomposed forms of a letter give the same slug.
public struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The slug, never empty.
  public let text: String

  /// The slug of a text; nil when nothing of it is a letter or a digit.
  public init?(_ source: String) {
    var buffer = SlugBuffer()
    var source = source
    let isASCII = source.withUTF8 { bytes in
      for byte in bytes {
        guard byte < 0x80 else { return false }
        buffer.append(ascii: byte)
      }
      return true
    }
    if !isASCII {
      buffer = SlugBuffer()
      for scalar in source.decomposedForSlug { buffer.append(scalar) }
    }
    guard let text = buffer.finished else { return nil }
    self.text = text
  }

  /// The slug.
  public var description: String { text }

  /// In the order of the bytes.
  public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}

/// Letters, digits and single hyphens between them.
private struct SlugBuffer {
  private var bytes: [UInt8] = []
  private var needsHyphen = false

  mutating func append(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: append(letter: byte)
    case 0x41...0x5A: append(letter: byte + 32)
    default: needsHyphen = !bytes.isEmpty
    }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(ascii: UInt8(scalar.value))
      return
    }
    if let spelling = SlugBuffer.spellings[scalar] {
      for byte in spelling.utf8 { append(letter: byte) }
      return
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark where scalar.value < 0x370, .enclosingMark:
      return
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber:
      separate()
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    default:
      needsHyphen = !bytes.isEmpty
    }
  }

  /// The text in composed form, or nil when there is none.
  var finished: String? {
    bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  private mutating func append(letter: UInt8) {
    separate()
    bytes.append(letter)
  }

  private mutating func separate() {
    if needsHyphen { bytes.append(UInt8(ascii: "-")) }
    needsHyphen = false
  }

  private static let spellings: [Unicode.Scalar: String] = [
    "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "ẞ": "ss", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d",
    "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ħ": "h", "Ħ": "h", "ı": "i", "ŋ": "n", "Ŋ": "n",
  ]
}
