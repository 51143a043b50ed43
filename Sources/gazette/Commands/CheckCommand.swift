import ArgumentParser
import Build
import Text

/// `gazette check`: what is wrong, without writing anything.
struct CheckCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "check", en: "Checks everything, and writes nothing.", fr: "Vérifie tout, et n’écrit rien.",
      discussion: Message(
        en: "Stricter than a build: links that lead nowhere are errors, and so are a release that the output lacks "
          + "although its embargo is over, and what the output still shows although it should not.",
        fr: "Plus sévère qu’une construction : un lien qui ne mène nulle part est une erreur, comme un communiqué "
          + "absent du site construit alors que son embargo est levé, ou ce qui s’y trouve encore et ne devrait plus."
      ))
  }

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      en: "The folder of the site to compare with; site/ in the project otherwise.",
      fr: "Le dossier du site à comparer ; sinon site/ dans le projet.", value: Message(en: "folder", fr: "dossier")))
  var output: String?

  @OptionGroup var messages: MessageOptions

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let folder = project.folder(on: console)
    let request = BuildRequest(
      root: folder.path, output: output.map(console.resolve) ?? folder.path + "/site",
      at: project.time.moment(on: console))
    let report = await Project.check(request)
    DiagnosticReport(report.diagnostics, format: messages.format, console: console).print(on: console)
    let hasErrors = report.diagnostics.hasErrors
    if messages.format != .json { console.say(hasErrors ? .isNotInOrder : .inOrder(report)) }
    return hasErrors ? .faults : .done
  }
}

extension Message {
  fileprivate static let isNotInOrder = Message(
    en: "Not everything is in order.", fr: "Tout n’est pas en ordre.")

  fileprivate static func inOrder(_ report: CheckReport) -> Message {
    let (count, next) = (report.published, BuildSummary.next(report.nextChange, in: report.timeZone))
    return Message(
      en: "All is in order: \(count) " + (count == 1 ? "entry" : "entries") + " online. \(next.english)",
      fr: "Tout est en ordre : \(count) " + (count > 1 ? "contenus" : "contenu") + " en ligne. \(next.french)")
  }
}
