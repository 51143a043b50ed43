import ArgumentParser
import Mail
import Text

/// `gazette newsletter pack`: what a sending service takes, with instructions.
struct PackCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "pack", en: "Writes what a sending service takes, with instructions.",
      fr: "Écrit ce que prend un service d’envoi, avec un mode d’emploi.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "The number of the letter.", fr: "Le numéro de la lettre.", value: Message(en: "number", fr: "numero")))
  var number: Int

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      en: "The service: \(SendingService.names). Otherwise the one in site.yml, or all of them.",
      fr: "Le service : \(SendingService.names). Sinon celui de site.yml, ou tous.",
      value: Message(en: "service", fr: "service")),
    transform: SendingService.init(typed:))
  var service: SendingService?

  @Option(
    help: ArgumentHelp(
      en: "The folder to write to; letters/ in the project otherwise, which the site never shows.",
      fr: "Le dossier où écrire ; sinon letters/ dans le projet, que le site ne montre jamais.",
      value: Message(en: "folder", fr: "dossier")))
  var output: String?

  @OptionGroup var project: ProjectOptions
  @OptionGroup var messages: MessageOptions

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let folder = project.folder(on: console)
    let shelf = try LetterShelf(folder: folder, output: output.map(console.resolve), console: console)
    let desk = LetterDesk(folder: folder, at: project.time.at, format: messages.format, console: console)
    guard let (letters, site) = try await desk.coming(numbered: number) else { return .faults }
    for planned in letters {
      let letter = planned.letter()
      let images = try LetterImages(letter, site: site, console: console)
      for service in (service ?? planned.service).map({ [$0] }) ?? SendingService.allCases {
        let pack = Pack(letter, for: service, in: planned.instructions, images: images.bytes)
        try await shelf.put(pack, of: planned, among: letters)
      }
    }
    return .done
  }
}
