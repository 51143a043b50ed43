import ArgumentParser
import Content
import Glibc
import Scaffolding
import Text
import Writer

/// `gazette new`: a Markdown file with the header of its kind.
struct NewCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "new", en: "Begins an entry: a file with the header of its kind.",
      fr: "Commence un contenu : un fichier avec l’en-tête de son genre.",
      discussion: Message(
        en: "The keys are in the language of the site. Nothing that exists is overwritten.",
        fr: "Les clés sont dans la langue du site. Rien de ce qui existe n’est écrasé."))
  }

  @Argument(
    help: ArgumentHelp(
      en: "What to begin: \(NewKind.names(in: .english).joined(separator: ", ")).",
      fr: "Ce qu’il faut commencer : \(NewKind.names(in: .french).joined(separator: ", ")).",
      value: Message(en: "kind", fr: "genre")),
    transform: NewKind.init(typed:))
  var kind: NewKind

  @Argument(
    help: ArgumentHelp(
      en: "The title, or the name.", fr: "Le titre, ou le nom.", value: Message(en: "title", fr: "titre")))
  var title: [String]

  @OptionGroup var issue: NewIssueOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if kind != .issue, let option = issue.given {
      throw ValidationError(
        Message(en: "\(option) is for “gazette new issue” only", fr: "\(option) ne sert qu’à « gazette new issue »")
          .text(in: HelpLanguage.current))
    }
    guard title.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else { return }
    throw ValidationError(Message(en: "the title is empty", fr: "le titre est vide").text(in: HelpLanguage.current))
  }

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let folder = project.folder(on: console)
    guard let source = folder.source("content/site.yml") else { throw Self.noProject(folder, console) }
    let (configuration, diagnostics) = ConfigurationReader.read(source)
    guard let configuration else {
      DiagnosticReport(diagnostics, format: messages.format, console: console).print(on: console)
      return .faults
    }
    let now = project.time.moment(on: console).instant(in: configuration.timeZone)
    var next: NextIssue?
    if kind == .issue {
      next = try await NextIssue(issue, in: folder, configuration, now: now) { errors in
        DiagnosticReport(errors, format: messages.format, console: console).print(on: console)
        console.say(Self.noList)
      }
      if next == nil { return .faults }
    }
    let entry = NewEntry(
      kind.kind, title: title.joined(separator: " "), configuration: configuration, now: now, issue: next?.rhythm,
      carrying: next?.proposal, in: next?.language)
    let shown = console.shown(folder.path + "/" + entry.file.path)
    do throws(MachineRefusal) {
      try folder.create(entry.file)
    } catch {
      throw error.code == EEXIST ? Self.exists(shown) : .machine(error)
    }
    console.write(.output, shown + "\n")
    next?.report(on: console, format: messages.format)
    console.say(entry.nextStep)
    return .done
  }

  private static let noList = Message(
    en: "Nothing was written: with these errors nobody can say what the letter could carry. Correct them and begin "
      + "again.",
    fr: "Rien n’a été écrit : avec ces erreurs, personne ne peut dire ce que la lettre pourrait contenir. "
      + "Corrigez-les et recommencez.")

  static func noProject(_ folder: ProjectFolder, _ console: Console) -> CommandFailure {
    let path = console.shown(folder.path + "/content/site.yml")
    return .wrongUse(
      Message(en: "There is no project here: \(path) does not exist.", fr: "Pas de projet ici : \(path) n’existe pas."),
      help: Message(
        en: "Make a project with “gazette init my-site”, or name its folder with --root.",
        fr: "Créez un projet avec « gazette init mon-site », ou nommez son dossier avec --root."))
  }

  private static func exists(_ path: String) -> CommandFailure {
    .wrongUse(
      Message(en: "\(path) exists already and was left as it is.", fr: "\(path) existe déjà et n’a pas été touché."),
      help: Message(en: "Choose another title.", fr: "Choisissez un autre titre."))
  }
}

extension NewEntry {
  /// What to do with the file.
  fileprivate var nextStep: Message {
    switch (draftKey, kind) {
    case (let key?, .issue):
      Message(
        en: "Write the editorial below the header, look at it with “gazette preview --drafts”, and remove the line "
          + "“\(key)” when it is ready. Then: “gazette newsletter check”.",
        fr: "Écrivez l’éditorial sous l’en-tête, regardez-le avec « gazette preview --drafts », et ôtez la ligne "
          + "« \(key) » quand il est prêt. Ensuite : « gazette newsletter check ».")
    case (let key?, _):
      Message(
        en: "Write the text below the header, look at it with “gazette preview --drafts”, and remove the line "
          + "“\(key)” when it may go online.",
        fr: "Écrivez le texte sous l’en-tête, regardez-le avec « gazette preview --drafts », et ôtez la ligne "
          + "« \(key) » quand il peut paraître.")
    case (nil, .contribution):
      Message(
        en: "Write the text below the header. It goes online once the header records the contributor’s consent.",
        fr: "Écrivez le texte sous l’en-tête. Il paraîtra quand l’en-tête portera l’accord de la personne.")
    default:
      Message(
        en: "Complete the header and write a few lines below it, then look at it with “gazette preview”.",
        fr: "Complétez l’en-tête et écrivez quelques lignes dessous, puis regardez avec « gazette preview ».")
    }
  }
}
