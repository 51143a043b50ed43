/// The interface's texts in one language, by name: `read_more` is "Read more".
public struct Words: Sendable, Hashable {
  private let texts: [String: String]

  /// Texts by name.
  public init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// The text of that name; nothing when this language has none.
  public subscript(name: String) -> String { texts[name] ?? "" }

  /// The names that have a text.
  public var names: Set<String> { Set(texts.keys) }
}
