import Text

/// A key and its value in the header of a file.
public struct HeaderPair: Sendable, Hashable {
  /// The key as it was written, without quotes.
  public let key: String
  /// Where the key begins: line and column in the whole file.
  public let keyPosition: SourcePosition
  /// The value.
  public let node: HeaderNode

  /// A pair.
  public init(key: String, keyPosition: SourcePosition, node: HeaderNode) {
    self.key = key
    self.keyPosition = keyPosition
    self.node = node
  }
}
