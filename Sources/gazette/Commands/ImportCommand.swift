import ArgumentParser
import Content
import Foundation
import Import
import Text

/// `gazette import`: what a community wrote elsewhere becomes content here.
struct ImportCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "import", en: "Brings in what was written elsewhere: posts, pages, letters, comments.",
      fr: "Apporte ce qui a été écrit ailleurs : articles, pages, lettres, commentaires.",
      discussion: Message(
        en: "Nothing that you changed by hand is overwritten, and importing twice changes nothing. What was private, "
          + "protected or not approved there stays out. The report lies in imports/: it says what became of everything.",
        fr:
          "Rien de ce que vous avez modifié à la main n’est écrasé, et importer deux fois ne change rien. Ce qui était "
          + "privé, protégé ou non approuvé là-bas reste dehors. Le compte rendu est dans imports/ : il dit ce que tout "
          + "est devenu."))
  }

  @Argument(
    help: ArgumentHelp(
      en: "Where it comes from.", fr: "D’où cela vient.", value: Message(en: "format", fr: "format")))
  var source: ImportFormat

  @Argument(
    help: ArgumentHelp(
      en: "The files, folders or archives of the export.", fr: "Les fichiers, dossiers ou archives de l’export.",
      value: Message(en: "file", fr: "fichier")))
  var files: [String]

  @Flag(help: ArgumentHelp(en: "Do everything but writing.", fr: "Tout faire, sauf écrire."))
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      en: "A folder with the pictures and files of the former site, such as a copy of wp-content/uploads.",
      fr: "Un dossier avec les images et fichiers de l’ancien site, par exemple une copie de wp-content/uploads.",
      value: Message(en: "folder", fr: "dossier")))
  var media: String?

  @Flag(
    help: ArgumentHelp(
      en: "The authors of the contributions agreed to their publication; otherwise these wait for it.",
      fr: "Les auteurs des contributions sont d’accord avec leur publication ; sinon elles l’attendent."))
  var consent = false

  @Flag(
    help: ArgumentHelp(
      en: "Fetch pictures and files that the export does not hold from where they still stand; this needs curl.",
      fr: "Récupérer là où ils sont encore les images et fichiers que l’export ne contient pas ; il y faut curl."))
  var fetch = false

  @OptionGroup var project: ProjectOptions
  @OptionGroup var messages: MessageOptions

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let folder = project.folder(on: console)
    guard let site = folder.source("content/site.yml") else { throw NewCommand.noProject(folder, console) }
    let (configuration, diagnostics) = ConfigurationReader.read(site)
    guard let configuration else {
      DiagnosticReport(diagnostics, format: messages.format, console: console).print(on: console)
      return .faults
    }
    var settings = ImportSettings(
      root: folder.path, languages: configuration.languages, zone: configuration.timeZone,
      scratch: FileManager.default.temporaryDirectory.path(percentEncoded: false))
    settings.isDryRun = dryRun
    settings.language = console.language
    settings.media = media.map(console.resolve)
    settings.hasConsent = consent
    let line = ProgressLine(console: console)
    if fetch { settings.fetch = try policy(showing: line, on: console) }
    var status = ExitStatus.done
    for file in files {
      do throws(ImportRefusal) {
        let result = try ImportRun(source, settings: settings).importing(path: console.resolve(file))
        line.clear()
        if dryRun { console.write(.output, result.text) }
        console.say(summary(of: result, folder: console.shown(folder.path)))
        if !result.report.isBalanced || !result.report.faults.isEmpty, status == .done { status = .faults }
      } catch {
        line.clear()
        console.say(error: error.message, help: error.help)
        status = error.isOfMachine || status == .refused ? .refused : .faults
      }
    }
    return status
  }

  private func summary(of result: ImportRun.Result, folder: String) -> Message {
    let total = result.report.total
    let path = folder == "." ? result.path : "\(folder)/\(result.path)"
    let verb = dryRun ? Message(en: "would be written", fr: "seraient écrits") : Message(en: "written", fr: "écrits")
    return Message(
      en: "Found \(total.found), kept \(total.kept + total.degraded), left out \(total.leftOut). "
        + "Files \(verb.english): \(result.written), unchanged: \(result.unchanged). "
        + (dryRun ? "Nothing was written." : "Report: \(path)"),
      fr: "Trouvés : \(total.found), gardés : \(total.kept + total.degraded), laissés de côté : \(total.leftOut). "
        + "Fichiers \(verb.french) : \(result.written), inchangés : \(result.unchanged). "
        + (dryRun ? "Rien n’a été écrit." : "Compte rendu : \(path)"))
  }

  private func policy(showing line: ProgressLine, on console: Console) throws(CommandFailure) -> FetchPolicy {
    let folders = (console.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").filter { $0.hasPrefix("/") }
    let programs = folders.map { "\($0)/curl" }
    guard let program = programs.first(where: FileManager.default.isExecutableFile) else {
      throw Self.noCurl
    }
    var policy = FetchPolicy(program: program)
    if console.isWatched {
      policy.progress = { number, address in
        let shown = address.count > 60 ? address.prefix(59) + "…" : address
        line.show(Message(en: "Fetching \(number): \(shown)", fr: "Récupération \(number) : \(shown)"))
      }
    }
    return policy
  }

  private static let noCurl = CommandFailure.wrongUse(
    Message(
      en: "--fetch needs the program curl, which is not installed here.",
      fr: "--fetch a besoin du programme curl, qui n’est pas installé ici."),
    help: Message(
      en: "Install curl; or download the files to a folder and name it with --media. The report lists their addresses.",
      fr: "Installez curl ; ou téléchargez les fichiers dans un dossier et nommez-le avec --media. Le compte rendu "
        + "liste leurs adresses."))
}

extension ImportFormat: ExpressibleByArgument {
  /// A format by its name, or by one that people use for it.
  public init?(argument: String) {
    switch argument.lowercased() {
    case "wxr", "wp": self = .wordpress
    case "rss", "atom", "jsonfeed", "json-feed": self = .feed
    case "mt", "typepad", "movable-type": self = .movabletype
    case "mbox", "eml", "courriels": self = .mail
    case "mailchimp", "lettres", "html", "newsletter": self = .letters
    case let name:
      guard let format = ImportFormat(rawValue: name) else { return nil }
      self = format
    }
  }
}
