import Text

/// Reads files of names with texts, one a line.
public enum FlatTexts {
  /// The texts by name, and what was found wrong.
  public static func read(_ source: SourceText) -> (texts: [String: String], diagnostics: [Diagnostic]) {
    do throws(Diagnostic) {
      try source.requireUTF8()
      var texts: [String: String] = [:]
      for pair in try YAMLHeader.read(source.bytes[...], firstLine: 1, source: source) {
        if case .scalar(let text, _) = pair.node.value { texts[pair.key] = text }
      }
      return (texts, [])
    } catch {
      return ([:], [error])
    }
  }
}
