import Text

/// Reads files that hold nothing but names with texts, such as the interface's words in one language.
public enum FlatTexts {
  /// The texts by name; whatever is not a text is left out.
  /// - Throws: a `Diagnostic` for what is not YAML, and for a file that holds no names.
  public static func read(_ source: SourceText) throws(Diagnostic) -> [String: String] {
    try source.requireUTF8()
    var texts: [String: String] = [:]
    for pair in try YAMLHeader.read(source.bytes[...], firstLine: 1, source: source) {
      if case .scalar(let text, _) = pair.node.value { texts[pair.key] = text }
    }
    return texts
  }
}
