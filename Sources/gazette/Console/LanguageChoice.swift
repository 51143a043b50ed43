import Text

/// The language of the messages, chosen before the arguments are understood: it is the language of the complaints
/// about them, too.
struct LanguageChoice: Sendable {
  /// The language.
  let language: MessageLanguage
  /// The arguments without the choice.
  let arguments: [String]

  /// `--lang`, wherever it stands, else the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says something (POSIX.1
  /// section 8.2), else English. A language that is not known is left to the parser.
  init(arguments: [String], environment: [String: String]) {
    var rest: [String] = []
    var chosen: MessageLanguage?
    var words = arguments[...]
    while let word = words.first, word != "--" {
      words.removeFirst()
      if word == "--lang", let language = words.first.flatMap(MessageLanguage.init(rawValue:)) {
        chosen = language
        words.removeFirst()
      } else if word.hasPrefix("--lang="), let language = MessageLanguage(rawValue: String(word.dropFirst(7))) {
        chosen = language
      } else {
        rest.append(word)
      }
    }
    self.arguments = rest + words
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    language = chosen ?? locale.map(MessageLanguage.init(locale:)) ?? .english
  }
}
