import ArgumentParser
import Build
import Text

/// `gazette why FILE`: why an entry or a picture is or is not online.
struct WhyCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "why", en: "Says why a file is or is not online, and since or until when.",
      fr: "Dit pourquoi un fichier est ou n’est pas en ligne, depuis ou jusqu’à quand.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "The file of an entry or a picture.", fr: "Le fichier d’un contenu ou d’une image.",
      value: Message(en: "file", fr: "fichier")))
  var file: String

  @OptionGroup var project: ProjectOptions
  @OptionGroup var messages: MessageOptions

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let folder = project.folder(on: console)
    let request = BuildRequest(root: folder.path, output: "", at: project.time.moment(on: console))
    for path in folder.candidates(for: file, on: console) {
      guard let standing = await Project.standing(of: path, request) else { continue }
      let errors = standing.diagnostics.filter { $0.severity == .error }
      DiagnosticReport(errors, format: messages.format, console: console).print(on: console)
      console.write(.output, StandingText(standing).sentence.text(in: console.language) + "\n")
      return errors.isEmpty ? .done : .faults
    }
    throw .wrongUse(
      Message(
        en: "The project has no file “\(file)” that could go online.",
        fr: "Le projet n’a pas de fichier « \(file) » qui puisse être mis en ligne."),
      help: Message(
        en: "Write its path, such as content/blog/my-post.md.",
        fr: "Écrivez son chemin, par exemple content/blog/mon-article.md."))
  }
}
