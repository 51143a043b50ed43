import ArgumentParser
import Text

/// The language of the help texts, which the parser asks of the types of the commands.
enum HelpLanguage {
  @TaskLocal static var current = MessageLanguage.english
}

extension ArgumentHelp {
  /// A help text in the language of the call.
  init(en english: String, fr french: String, value: Message? = nil) {
    let language = HelpLanguage.current
    self.init(
      stringLiteral: Message(en: english, fr: french).text(in: language))
    valueName = value?.text(in: language)
  }
}

extension CommandConfiguration {
  /// The description of a command in the language of the call.
  init(
    _ name: String, en english: String, fr french: String, discussion: Message? = nil, version: String = "",
    subcommands: [any ParsableCommand.Type] = []
  ) {
    let language = HelpLanguage.current
    self.init(
      commandName: name, abstract: Message(en: english, fr: french).text(in: language),
      discussion: discussion?.text(in: language) ?? "", version: version, subcommands: subcommands)
  }
}
