import ArgumentParser
import Text

/// How a command says what it has to say.
struct MessageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "How errors and warnings are written.", fr: "La forme des erreurs et des avertissements.",
      value: Message(en: "form", fr: "forme")))
  var format: DiagnosticPrinter.Format = .text

  // Taken out of the arguments before they are parsed; see `LanguageChoice`.
  @OptionGroup var language: LanguageOption
}

/// The language of the messages, for the commands that have no diagnostics.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The language of the messages.", fr: "La langue des messages.", value: Message(en: "language", fr: "langue")))
  var lang: MessageLanguage?
}

extension DiagnosticPrinter.Format: ExpressibleByArgument {}
extension MessageLanguage: ExpressibleByArgument {}
