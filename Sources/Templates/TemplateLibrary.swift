import Text

/// The templates of a site: those of the theme, and those that the project puts in their place.
///
/// The name of a template is its path without `.mustache`: `post`, `partials/card`. One whose name ends in
/// `.txt`, such as `newsletter/email.txt`, yields plain text.
public struct TemplateLibrary: Sendable {
  let templates: [String: Template]
  /// The names of the templates that the project brings.
  let overrides: Set<String>
  /// The names of the interface's texts.
  let words: Set<String>

  /// Parses all templates; what is wrong with them is reported once they are bound.
  ///
  /// - Parameters:
  ///   - theme: the built-in templates by name.
  ///   - overrides: the project's own, which take the place of built-in ones with the same name.
  ///   - words: the names of the interface's texts, for fields made with `Field.words`.
  public init(theme: [String: SourceText], overrides: [String: SourceText] = [:], words: Set<String> = []) {
    var templates: [String: Template] = [:]
    for (name, source) in theme.merging(overrides, uniquingKeysWith: { $1 }) {
      templates[name] = TemplateParser.parse(name, source)
    }
    self.templates = templates
    self.overrides = Set(overrides.keys)
    self.words = words
  }

  /// The names of all templates, sorted.
  public var names: [String] { templates.keys.sorted() }
}
