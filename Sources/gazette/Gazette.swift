import ArgumentParser
import Text

/// The command without a command: the list of the others.
struct Gazette: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "gazette", en: "Turns a folder of Markdown into an organisation’s site.",
      fr: "Transforme un dossier de Markdown en site d’une organisation.",
      discussion: Message(
        en: "Begin with “gazette init my-site”. Exit status: 0 done, 1 errors in the content or the templates, "
          + "2 wrong use, 3 the machine refused.",
        fr: "Commencez par « gazette init mon-site ». Code de sortie : 0 fait, 1 erreurs dans le contenu ou les "
          + "gabarits, 2 mauvais usage, 3 refus de la machine."),
      version: "0.1.0",
      subcommands: [
        InitCommand.self, NewCommand.self, BuildCommand.self, PreviewCommand.self, CheckCommand.self,
        WhyCommand.self, PlanCommand.self, NewsletterCommand.self, KitCommand.self,
        ImportCommand.self, RenderCommand.self,
      ])
  }

  static var _errorPrefix: String {
    (HelpLanguage.current == .french ? "erreur" : "error") + HelpLanguage.current.colon
  }
}
