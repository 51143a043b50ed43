import ArgumentParser
import Build
import Text
import Writer

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

  @Flag(
    help: ArgumentHelp(
      en: "Do not write new addresses into content/addresses.tsv.",
      fr: "Ne pas noter les nouvelles adresses dans content/addresses.tsv."))
  var noLedger = false

  @Option(
    help: ArgumentHelp(
      en: "Write the texts under embargo, and nothing else, for this journalist: a folder in previews/ with an address "
        + "that nobody can guess.",
      fr: "Écrire les textes sous embargo, et rien d’autre, pour ce ou cette journaliste : un dossier de previews/, à "
        + "l’adresse impossible à deviner.",
      value: Message(en: "name", fr: "nom")))
  var previewFor: String?

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
    if let previewFor { return try await preview(for: previewFor, in: folder, on: console) }
    let target = output.map(console.resolve) ?? folder.path + "/site"
    guard folder.canHold(output: target) else { throw .outputAmongSources(console.shown(target)) }
    let build = BuildRun(
      root: folder.path, output: target, at: project.time.moment(on: console),
      includesDrafts: drafts, keepsGoing: keepGoing, recordsAddresses: recordsAddresses(on: console),
      workers: workers, format: messages.format)
    let report = try await build.run(on: console)
    let isVerified = verify && report.isWritten ? try await build.verify(on: console) : true
    return report.succeeded && isVerified ? .done : .faults
  }

  /// A site of the future, or with drafts, is no site that the public sees. The zone of a moment without an offset is
  /// not known yet: it lies in the past when it does so everywhere, 14 hours behind UTC and ahead of it.
  private func recordsAddresses(on console: Console) -> Bool {
    guard !noLedger, !drafts else { return false }
    switch project.time.moment(on: console) {
    case .instant(let instant): return instant <= console.now
    case .local(let time): return time.instant(offset: 0).adding(seconds: 14 * 3600) <= console.now
    }
  }

  /// Writes the texts under embargo for one journalist.
  private func preview(
    for name: String, in folder: ProjectFolder, on console: Console
  ) async throws(CommandFailure) -> ExitStatus {
    guard let slug = Slug(name) else {
      throw .wrongUse(
        Message(en: "“\(name)” is no name.", fr: "« \(name) » n’est pas un nom."),
        help: Message(
          en: "Write the journalist’s or the newspaper’s: --preview-for \"The Echo\".",
          fr: "Écrivez celui de la personne ou du journal : --preview-for \"L’Écho\"."))
    }
    var request = BuildRequest(root: folder.path, output: "", at: project.time.moment(on: console))
    request.workers = workers
    let report: EmbargoReport
    do throws(MachineRefusal) {
      report = try await Project.preview(for: slug, request)
    } catch {
      throw .machine(error)
    }
    let errors = report.diagnostics.filter { $0.severity == .error }
    DiagnosticReport(errors, format: messages.format, console: console).print(on: console)
    for sentence in EmbargoSummary(report).sentences { console.say(sentence) }
    if let path = report.folder { console.write(.output, console.shown(folder.path + "/" + path) + "\n") }
    return errors.isEmpty ? .done : .faults
  }
}
