import Foundation

/// How a network counts the length of a text.
public enum TextCounting: String, Sendable {
  /// By weights, as X does (twitter-text, version 3): most letters of European and Semitic scripts weigh 1, all others
  /// and emoji 2, an address 23.
  case weighted
  /// By what readers take for one letter (Unicode’s grapheme clusters), as Bluesky does.
  case graphemes
  /// The same, but an address counts 23 and of a name with a server only the name, as Mastodon does.
  case addresses
  /// By UTF-16 code units, as browsers do.
  case units
  /// By code points, emoji by their bytes in UTF-8, as Threads says of itself.
  case bytesOfEmoji = "bytes-of-emoji"

  /// The length of a text.
  public func count(_ text: String) -> Int {
    switch self {
    case .graphemes: text.count
    case .units: text.utf16.count
    case .bytesOfEmoji: text.reduce(0) { $0 + ($1.isEmoji ? $1.utf8.count : $1.unicodeScalars.count) }
    case .addresses: Self.sum(text) { $0.isAddress ? 23 : Self.localPart($0).count }
    case .weighted:
      Self.sum(text.precomposedStringWithCanonicalMapping, space: { Self.weight(Substring(String($0))) }) { word in
        // Without its scheme a domain becomes an address, too, when its ending is one of those that exist.
        if word.isAddress { return 23 }
        return word.looksLikeDomain ? max(23, Self.weight(word)) : Self.weight(word)
      }
    }
  }

  /// The sum over words and the white space between them.
  private static func sum(
    _ text: String, space: (Character) -> Int = { _ in 1 }, _ measure: (Substring) -> Int
  ) -> Int {
    let spaces = text.reduce(0) { $0 + ($1.isWhitespace ? space($1) : 0) }
    return text.split(whereSeparator: \.isWhitespace).reduce(spaces) { $0 + measure($1) }
  }

  private static func localPart(_ word: Substring) -> Substring {
    guard word.first == "@", let at = word.dropFirst().firstIndex(of: "@") else { return word }
    return word[..<at]
  }

  private static func weight(_ word: Substring) -> Int {
    word.reduce(0) { sum, letter in
      sum + (letter.isEmoji ? 2 : letter.unicodeScalars.reduce(0) { $0 + weight($1) })
    }
  }

  /// The ranges of version 3 of the configuration.
  private static func weight(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: 1
    default: 2
    }
  }
}

extension Substring {
  fileprivate var isAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }

  /// Whether letters follow a full stop inside of it.
  fileprivate var looksLikeDomain: Bool {
    split(separator: ".").dropFirst().contains { part in
      part.prefix(2).count == 2 && part.prefix(2).allSatisfy(\.isLetter)
    }
      && first?.isLetter == true
  }
}

extension Character {
  fileprivate var isEmoji: Bool {
    guard let first = unicodeScalars.first else { return false }
    return first.properties.isEmojiPresentation
      || first.properties.isEmoji
        && unicodeScalars.contains {
          $0.value == 0xFE0F || $0.value == 0x20E3 || $0.properties.isEmojiModifier
        }
  }
}
