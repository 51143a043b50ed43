import Text

/// A value in the header of a file, with its place, whatever the header's format.
public struct HeaderNode: Sendable, Hashable {
  /// What it holds. Numbers, booleans and dates are scalars without quotes; who asks for one reads it.
  public enum Value: Sendable, Hashable {
    /// A text, and whether it stands in quotes.
    case scalar(String, isQuoted: Bool)
    /// Values in order.
    case list([HeaderNode])
    /// Pairs in the order of the file; no key occurs twice.
    case map([HeaderPair])
    /// A key with nothing behind it.
    case null
  }

  /// What it holds.
  public let value: Value
  /// Where it begins: line and column in the whole file.
  public let position: SourcePosition
  /// How many characters of its first line it takes.
  public let length: Int

  /// A value at its place.
  public init(_ value: Value, at position: SourcePosition, length: Int = 1) {
    self.value = value
    self.position = position
    self.length = length
  }

  /// The characters of the first line. Counting what makes up one character is slow: it is done for those texts only in
  /// which a scalar may be less than one.
  static func length(of text: String) -> Int {
    simpleLength(of: text) ?? text.prefix(while: { !$0.isNewline }).count
  }

  /// The same for a text whose scalars are a character each, as far as that can be told from its bytes: ASCII, the
  /// letters below U+0300, and the quotation marks, dashes and signs of U+2010 to U+2027 and U+20A0 to U+20BF.
  private static func simpleLength(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        // A carriage return and a line feed are one character, but the line ends with either.
        case 0x0A...0x0D: return count
        case ..<0x80: index += 1
        case 0xC2 where bytes[index + 1] == 0x85: return count
        case 0xC2..<0xCC: index += 2
        case 0xE2 where isSign(bytes[index + 1], bytes[index + 2]): index += 3
        default: return nil
        }
        count += 1
      }
      return count
    }
  }

  private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && (0x90...0xA7).contains(third) || second == 0x82 && third >= 0xA0
  }
}
