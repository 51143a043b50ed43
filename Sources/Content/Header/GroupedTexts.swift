import Text

/// Reads files that hold names with texts in groups, such as the theme of letters: `colours:` with a colour a line.
public enum GroupedTexts {
  /// A text with its place.
  public struct Item: Sendable {
    /// The name of its group.
    public let group: String
    /// Its name.
    public let name: String
    /// The texts: one, or the items of a list.
    public let texts: [String]
    /// Where the name stands.
    public let location: SourceLocation
  }

  /// The texts in the order of the file; whatever is neither a text nor a list of texts has none.
  /// - Throws: a `Diagnostic` for what is not YAML, and for a file that holds no names.
  public static func read(_ source: SourceText) throws(Diagnostic) -> [Item] {
    try source.requireUTF8()
    var items: [Item] = []
    for group in try YAMLHeader.read(source.bytes[...], firstLine: 1, source: source) {
      guard case .map(let pairs) = group.node.value else {
        items.append(item(group, in: "", source))
        continue
      }
      for pair in pairs { items.append(item(pair, in: group.key, source)) }
    }
    return items
  }

  private static func item(_ pair: HeaderPair, in group: String, _ source: SourceText) -> Item {
    let texts: [String] =
      switch pair.node.value {
      case .scalar(let text, _): [text]
      case .list(let nodes): nodes.compactMap { if case .scalar(let text, _) = $0.value { text } else { nil } }
      case .map, .null: []
      }
    return Item(
      group: group, name: pair.key, texts: texts,
      location: source.location(pair.keyPosition, length: max(1, pair.key.count)))
  }
}
