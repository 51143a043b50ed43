import Content
import Outputs
import Templates
import Text
import Theme

/// The built-in theme with what the project puts in its place: templates bound, words read.
struct SiteTheme: Sendable {
  let bound: BoundTheme
  let interfaces: [Language: Interface]
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - overrides: the project's templates by name.
  ///   - texts: the project's words by language.
  ///   - letters: the project's look of letters.
  init(
    overrides: [String: SourceText], texts: [Language: SourceText], letters: SourceText? = nil, languages: [Language]
  ) {
    var found: [Diagnostic] = []
    let read = { (source: SourceText) -> [String: String] in
      do throws(Diagnostic) {
        return try FlatTexts.read(source)
      } catch {
        found.append(error)
        return [:]
      }
    }
    let builtIn = ThemeFiles.texts.mapValues(read)
    let english = builtIn[.english] ?? [:]
    let own = texts.mapValues(read)
    for (language, source) in texts {
      found += SiteTheme.unknownWords(own[language] ?? [:], known: english, source: source)
    }
    interfaces = Dictionary(
      uniqueKeysWithValues: languages.map { language in
        let primary = Language(String(language.tag.prefix { $0 != "-" })) ?? language
        var words = english
        for layer in [builtIn[primary], builtIn[language], own[primary], own[language]] {
          words.merge(layer ?? [:]) { $1 }
        }
        return (language, Interface(language: language, texts: words))
      })
    bound = BoundTheme(
      TemplateLibrary(theme: ThemeFiles.templates, overrides: overrides, words: Set(english.keys)),
      letters: LetterTheme([ThemeFiles.letters, letters].compactMap { $0 }))
    diagnostics = found + bound.diagnostics
  }

  private static func unknownWords(
    _ words: [String: String], known: [String: String], source: SourceText
  ) -> [Diagnostic] {
    words.keys.filter { known[$0] == nil }.sorted().map { word in
      let meant = nearest(to: word, among: known.keys.sorted())
      return .warning(
        "unknown-text", at: source.location,
        Message(en: "no page uses a text named “\(word)”", fr: "aucune page n’utilise de texte nommé « \(word) »"),
        help: meant.map { Message(en: "did you mean “\($0)”?", fr: "vouliez-vous écrire « \($0) » ?") })
    }
  }
}
