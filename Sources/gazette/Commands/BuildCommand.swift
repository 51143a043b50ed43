import ArgumentParser
import Build
import Text

/// `gazette build`: content and templates to a site.
struct BuildCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "build", en: "Builds the site.", fr: "Construit le site.",
      discussion: Message(
        en: "An error stops the build and leaves the site as it was.",
        fr: "Une erreur arrête la construction et laisse le site tel quel."))
  }

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      en: "The folder to write to; site/ in the project otherwise.",
      fr: "Le dossier où écrire ; sinon site/ dans le projet.", value: Message(en: "folder", fr: "dossier")))
  var output: String?

  @Flag(help: ArgumentHelp(en: "Show drafts and scheduled entries too.", fr: "Montrer aussi brouillons et programmés."))
  var drafts = false

  @Flag(
    help: ArgumentHelp(
      en: "Leave out the entries with errors and publish the rest.",
      fr: "Laisser de côté les contenus en erreur et publier le reste."))
  var keepGoing = false

  @Flag(
    help: ArgumentHelp(
      en: "Make the site again from nothing afterwards, and compare every byte.",
      fr: "Refaire ensuite le site à partir de rien, et comparer chaque octet."))
  var verify = false

  @Option(
    help: ArgumentHelp(
      en: "How many threads work; as many as there are cores otherwise.",
      fr: "Combien de fils travaillent ; sinon autant que de cœurs.", value: Message(en: "number", fr: "nombre")))
  var workers: Int?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard let workers, workers < 1 else { return }
    throw ValidationError(
      Message(en: "--workers needs at least 1", fr: "--workers demande au moins 1").text(in: HelpLanguage.current))
  }

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let folder = project.folder(on: console)
    let target = output.map(console.resolve) ?? folder.path + "/site"
    guard folder.canHold(output: target) else { throw .outputAmongSources(console.shown(target)) }
    let build = BuildRun(
      root: folder.path, output: target, at: project.time.moment(on: console),
      includesDrafts: drafts, keepsGoing: keepGoing, workers: workers, format: messages.format)
    let report = try await build.run(on: console)
    let isVerified = verify && report.isWritten ? try await build.verify(on: console) : true
    return report.succeeded && isVerified ? .done : .faults
  }
}
