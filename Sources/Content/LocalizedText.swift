import Text

/// A text of the configuration: one for all languages, or one for each.
public struct LocalizedText: Sendable, Hashable {
  private let common: String?
  private let texts: [Language: String]

  /// One text for all languages.
  public init(_ text: String) {
    common = text
    texts = [:]
  }

  /// A text for each language.
  public init(byLanguage texts: [Language: String]) {
    common = nil
    self.texts = texts
  }

  /// The text in a language, else in the fallback language, else the first by alphabet of the languages.
  public func text(in language: Language, fallback: Language) -> String {
    common ?? texts[language] ?? texts[fallback] ?? texts.min { $0.key < $1.key }?.value ?? ""
  }
}
