import ArgumentParser
import Build
import Text

/// `gazette plan`: what will change by itself, and when to build next.
struct PlanCommand: ConsoleCommand {
  /// A consent that ends within so many days is announced.
  private static let notice = 60

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "plan", en: "Says what goes online, ends or changes next, and when to build.",
      fr: "Dit ce qui paraît, finit ou change bientôt, et quand construire.",
      discussion: Message(
        en: "Consents that end within \(notice) days are listed apart.",
        fr: "Les consentements qui prennent fin sous \(notice) jours sont listés à part."))
  }

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      en: "How many moments to list; 20 otherwise.", fr: "Combien de moments lister ; sinon 20.",
      value: Message(en: "number", fr: "nombre")))
  var count = 20

  @OptionGroup var messages: MessageOptions

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let folder = project.folder(on: console)
    let request = BuildRequest(root: folder.path, output: "", at: project.time.moment(on: console))
    guard let schedule = await Project.schedule(request) else {
      let check = await Project.check(request)
      DiagnosticReport(check.diagnostics, format: messages.format, console: console).print(on: console)
      return .faults
    }
    let errors = schedule.diagnostics.filter { $0.severity == .error }
    DiagnosticReport(errors, format: messages.format, console: console).print(on: console)
    let text = ScheduleText(schedule, moments: max(1, count), notice: Self.notice)
    console.write(.output, text.paragraphs.map { $0.text(in: console.language) + "\n" }.joined(separator: "\n"))
    return errors.isEmpty ? .done : .faults
  }
}
