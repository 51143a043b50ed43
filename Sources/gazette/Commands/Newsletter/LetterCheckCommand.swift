import ArgumentParser
import Build
import Content
import Mail
import Outputs
import Text

/// `gazette newsletter check`: what every rule says of a letter, and a page that shows it as readers will see it.
struct LetterCheckCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "check", en: "Looks at a letter before it leaves: rules, and a page that shows it.",
      fr: "Regarde une lettre avant l’envoi : les règles, et une page qui la montre.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "The number of the letter.", fr: "Le numéro de la lettre.", value: Message(en: "number", fr: "numero")))
  var number: Int

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      en: "The service that will send it; otherwise the one in site.yml.",
      fr: "Le service qui l’enverra ; sinon celui de site.yml.", value: Message(en: "service", fr: "service")),
    transform: SendingService.init(typed:))
  var service: SendingService?

  @Option(
    help: ArgumentHelp(
      en: "The folder to write the page to; letters/ in the project otherwise.",
      fr: "Le dossier où écrire la page ; sinon letters/ dans le projet.",
      value: Message(en: "folder", fr: "dossier")))
  var output: String?

  @Flag(
    help: ArgumentHelp(
      en: "Tell the rules that are kept, too.", fr: "Dire aussi les règles respectées."))
  var all = false

  @OptionGroup var project: ProjectOptions
  @OptionGroup var messages: MessageOptions

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let folder = project.folder(on: console)
    let shelf = try LetterShelf(folder: folder, output: output.map(console.resolve), console: console)
    let desk = LetterDesk(folder: folder, at: project.time.at, format: messages.format, console: console)
    guard let (letters, site) = try await desk.letters(numbered: number) else { return .faults }
    let files = Set(site.artifacts.map(\.address.description))
    var hasErrors = false
    for planned in letters {
      if planned.sent != nil {
        tell(planned, site, on: console)
        continue
      }
      let letter = planned.letter()
      let images = try LetterImages(letter, site: site, console: console)
      let preflight = Preflight(
        letter, for: service ?? planned.service ?? .mailProgram, images: images.bytes, siteFiles: files)
      hasErrors = hasErrors || preflight.hasErrors
      PreflightReport(preflight, of: letter, tellsAll: all, format: messages.format).print(on: console)
      let page = PackFile("index.html", PreflightPage(preflight, in: console.language).bytes)
      let target = "\(shelf.folder(of: planned, among: letters))/check"
      try await shelf.write([page], to: target, from: planned.source)
      let shown = console.shown(target) + "/index.html"
      if messages.format != .json {
        console.say(
          Message(en: "Look at it in a browser: \(shown)", fr: "Regardez-la dans un navigateur : \(shown)"))
      }
    }
    return hasErrors ? .faults : .done
  }

  /// A letter that was sent: nothing is left to check but what its file says differently since.
  private func tell(_ letter: PlannedLetter, _ site: PlannedSite, on console: Console) {
    let (day, folder) = (letter.sent?.date.iso ?? "", SentIssue.folder(of: letter.source))
    let own = site.diagnostics.filter { $0.location.path == letter.source }
    DiagnosticReport(own, format: messages.format, console: console).print(on: console)
    guard messages.format != .json else { return }
    console.say(
      Message(
        en: "Letter \(letter.number) was sent on \(day). What was sent is whole: \(folder).",
        fr: "La lettre n° \(letter.number) est partie le \(day). Ce qui est parti est intact : \(folder)."))
  }
}
