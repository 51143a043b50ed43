import ArgumentParser
import Text

/// `gazette kit`: what an organisation needs on networks.
struct KitCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "kit", en: "Writes texts and pictures for social networks.",
      fr: "Écrit textes et images pour les réseaux sociaux.",
      discussion: Message(
        en: "Everything goes into social/ in the project, which the site never shows. Nothing is sent.",
        fr: "Tout va dans social/ dans le projet, que le site ne montre jamais. Rien n’est envoyé."),
      subcommands: [SocialKitCommand.self, CampaignCommand.self, DressingCommand.self])
  }

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let names = Self.configuration.subcommands.compactMap { $0.configuration.commandName }.joined(separator: ", ")
    throw .wrongUse(
      Message(en: "Which kit?", fr: "Quel nécessaire ?"),
      help: Message(
        en: "Write one of: \(names). “gazette kit --help” says more.",
        fr: "Écrivez l’un de ces mots : \(names). « gazette kit --help » en dit plus."))
  }
}
