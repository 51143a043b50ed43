import Foundation

/// A short name made of a title, for an address, a file, a heading: `L’été à Saint-Malo` is `l-ete-a-saint-malo`.
///
/// Lower-case; Latin letters lose their accents, letters of other scripts stay as they are; whatever is neither a
/// letter nor a digit becomes one hyphen. Composed and decomposed forms of a text have the same slug.
public struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The longest slug, in bytes: file systems allow 255, and a suffix may follow.
  public static let longest = 150

  /// The slug itself.
  public let text: String

  /// The slug of a title, or nil when it has neither letter nor digit.
  public init?(_ title: String) {
    var title = title
    let slug = title.withUTF8 { Self.slug(ofASCII: $0) } ?? Self.slug(of: title)
    guard !slug.isEmpty else { return nil }
    text = slug
  }

  /// The slug itself.
  public var description: String { text }

  /// In the order of their code units.
  public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }

  /// The slug of a title in the letters of Western Europe; nil for any other, which takes the longer way.
  private static func slug(ofASCII title: UnsafeBufferPointer<UInt8>) -> String? {
    var slug: [UInt8] = []
    slug.reserveCapacity(title.count)
    var index = 0
    while index < title.count {
      let byte = title[index]
      index += 1
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
      case ..<0x80:
        if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      default:
        guard let width = appendWestern(title[(index - 1)...], to: &slug) else { return nil }
        index += width - 1
      }
    }
    return String(decoding: shortened(slug), as: UTF8.self)
  }

  /// Adds a letter of Latin-1, œ, or the hyphen for a dash or quotation mark.
  /// - Returns: how many bytes it takes; nil for anything else, and before a combining accent.
  private static func appendWestern(
    _ rest: Slice<UnsafeBufferPointer<UInt8>>, to slug: inout [UInt8]
  ) -> Int? {
    let bytes = rest.prefix(5)
    let first = bytes.startIndex
    guard bytes.count >= 2 else { return nil }
    switch (bytes[first], bytes[first + 1]) {
    case (0xC3, let low) where low != 0x97 && low != 0xB7:
      guard let scalar = Unicode.Scalar(0xC0 + UInt32(low & 0x3F)), let letters = LatinFolding.letters(for: scalar),
        bytes.count < 3 || bytes[first + 2] & 0xFE != 0xCC
      else { return nil }
      slug.append(contentsOf: String(letters).utf8)
      return 2
    case (0xC5, 0x92), (0xC5, 0x93):
      slug.append(contentsOf: "oe".utf8)
      return 2
    case (0xC2, 0xA0), (0xC2, 0xAB), (0xC2, 0xBB):
      separate(&slug)
      return 2
    case (0xE2, 0x80) where bytes.count >= 3 && (0x90...0xA7).contains(bytes[first + 2]) || isNarrowSpace(bytes):
      separate(&slug)
      return 3
    default:
      return nil
    }
  }

  private static func isNarrowSpace(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.count >= 3 && bytes[bytes.startIndex + 2] == 0xAF
  }

  private static func separate(_ slug: inout [UInt8]) {
    if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
  }

  private static func slug(of title: String) -> String {
    var slug = String.UnicodeScalarView()
    var isAfterLatin = false
    var isLatin = true
    for scalar in title.unicodeScalars {
      if isAfterLatin, (0x300...0x36F).contains(scalar.value) { continue }
      if let letters = LatinFolding.letters(for: scalar) {
        isAfterLatin = true
        slug.append(contentsOf: letters)
      } else if isKept(scalar) {
        isAfterLatin = false
        isLatin = isLatin && scalar.isASCII
        slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else if scalar.properties.generalCategory != .format {
        isAfterLatin = false
        if let last = slug.last, last != "-" { slug.append("-") }
      }
    }
    let text = String(slug)
    let utf8 = isLatin ? Array(text.utf8) : Array(text.precomposedStringWithCanonicalMapping.utf8)
    return String(decoding: shortened(utf8), as: UTF8.self)
  }

  /// Letters, digits, and the marks that belong to the letters of many scripts.
  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .nonspacingMark, .spacingMark:
      // Variation selectors follow emoji, which are dropped.
      !(0xFE00...0xFE0F).contains(scalar.value)
    default: false
    }
  }

  /// At most `longest` bytes, cut between characters, without a hyphen at the end.
  private static func shortened(_ slug: [UInt8]) -> ArraySlice<UInt8> {
    var end = min(slug.count, longest)
    while end < slug.count, end > 0, slug[end] & 0xC0 == 0x80 { end -= 1 }
    while end > 0, slug[end - 1] == UInt8(ascii: "-") { end -= 1 }
    return slug[..<end]
  }
}
