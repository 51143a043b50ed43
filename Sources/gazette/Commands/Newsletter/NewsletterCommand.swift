import ArgumentParser
import Text

/// `gazette newsletter`: what is done with a letter once it is written.
struct NewsletterCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "newsletter", en: "Checks a letter, packs it for a sending service, sends a test, keeps what was sent.",
      fr: "Vérifie une lettre, la prépare pour un service d’envoi, envoie un essai, conserve ce qui est parti.",
      discussion: Message(
        en: "Write it first: “gazette new issue”. Then: check 42, send-test me@example.org, pack 42; when it has left, "
          + "sent 42.",
        fr: "Écrivez-la d’abord : « gazette new issue ». Ensuite : check 42, send-test moi@exemple.org, pack 42 ; une "
          + "fois partie, sent 42."),
      subcommands: [LetterCheckCommand.self, PackCommand.self, SendTestCommand.self, SentCommand.self])
  }

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let names = Self.configuration.subcommands.compactMap { $0.configuration.commandName }.joined(separator: ", ")
    throw .wrongUse(
      Message(en: "What shall be done with the letter?", fr: "Que faire de la lettre ?"),
      help: Message(
        en: "Write one of: \(names). “gazette newsletter --help” says more.",
        fr: "Écrivez l’un de ces mots : \(names). « gazette newsletter --help » en dit plus."))
  }
}
