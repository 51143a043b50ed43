/// The interface's texts in one language, by name: `read_more` is "Read more".
public struct Words: Sendable {
  /// An object, so that two pages can be seen to have the same texts.
  private final class Texts: Sendable {
    let byName: [String: String]

    init(_ byName: [String: String]) {
      self.byName = byName
    }
  }

  private let texts: Texts

  /// No texts at all.
  @usableFromInline static let none = Words([:])

  /// Texts by name.
  public init(_ texts: [String: String]) {
    self.texts = Texts(texts)
  }

  /// The text of that name; nothing when this language has none.
  public subscript(name: String) -> String { texts.byName[name] ?? "" }

  /// The names that have a text.
  public var names: Set<String> { Set(texts.byName.keys) }

  /// Whether these are the texts of the very same making.
  func isIdentical(to other: Words) -> Bool { texts === other.texts }
}
