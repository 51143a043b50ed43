import Text

/// A value of a header or of the configuration, with its place in the file. YAML and TOML both become this.
public struct HeaderNode: Sendable {
  /// What a value can be.
  public enum Value: Sendable {
    /// A text, number, date or truth value, as it was written; quoted when it stood in quotes.
    case scalar(String, isQuoted: Bool)
    /// A list.
    case list([HeaderNode])
    /// Keys with values, in the order of the file.
    case map([HeaderPair])
    /// Nothing: `key:` or `key: null`.
    case null
  }

  /// The value.
  public let value: Value
  /// Line and column in the whole file.
  public let position: SourcePosition
  /// How many characters to underline.
  public let length: Int

  /// A value at a place.
  public init(value: Value, position: SourcePosition, length: Int) {
    self.value = value
    self.position = position
    self.length = length
  }
}

/// A key with its value.
public struct HeaderPair: Sendable {
  /// The key as it was written.
  public let key: String
  /// Line and column of the key in the whole file.
  public let keyPosition: SourcePosition
  /// The value.
  public let node: HeaderNode

  /// A key with its value.
  public init(key: String, keyPosition: SourcePosition, node: HeaderNode) {
    self.key = key
    self.keyPosition = keyPosition
    self.node = node
  }
}
