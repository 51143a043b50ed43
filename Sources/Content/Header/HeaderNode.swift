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

  /// The characters of the first line. Counting them is slow, and most values are short ASCII.
  static func length(of text: String) -> Int {
    var count = 0
    for byte in text.utf8 {
      if byte == 10 || byte == 13 { return count }
      if byte >= 0x80 { return text.prefix(while: { !$0.isNewline }).count }
      count += 1
    }
    return count
  }
}
