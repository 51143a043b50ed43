import ArgumentParser
import Scaffolding
import Text
import Writer

/// `gazette init`: a new project that builds at once.
struct InitCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "init", en: "Writes a small project to begin with.", fr: "Écrit un petit projet pour commencer.",
      discussion: Message(
        en: "The texts are in the language of the messages: see --lang.",
        fr: "Les textes sont dans la langue des messages : voir --lang."))
  }

  @Argument(
    help: ArgumentHelp(
      en: "The folder to make; it must be empty or new.", fr: "Le dossier à créer ; il doit être vide ou nouveau.",
      value: Message(en: "folder", fr: "dossier")))
  var folder: String

  @OptionGroup var moment: MomentOption
  @OptionGroup var language: LanguageOption

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let project = ProjectFolder(path: console.resolve(folder))
    // A repository that was just made counts as empty.
    guard project.names(in: ".").allSatisfy({ $0 == ".git" }) else {
      throw .wrongUse(
        Message(en: "The folder \(folder) is not empty.", fr: "Le dossier \(folder) n’est pas vide."),
        help: Message(en: "Give the name of a new folder.", fr: "Donnez le nom d’un nouveau dossier."))
    }
    // The example's dates need no more than the day, so its zone may be any.
    let today = TimeZoneRules.utc.local(moment.moment(on: console).instant(in: .utc)).date
    let files = StarterProject.files(in: console.language, today: today)
    do throws(MachineRefusal) {
      for file in files { try project.create(file) }
    } catch {
      throw .machine(error)
    }
    console.say(nextSteps(count: files.count))
    return .done
  }

  private func nextSteps(count: Int) -> Message {
    let quoted = folder.contains(where: { !$0.isLetter && !$0.isNumber && !"/._-".contains($0) })
    let name = quoted ? "'" + folder.replacing("'", with: "'\\''") + "'" : folder
    return Message(
      en: """
        \(count) files written to \(folder). What next:
          cd \(name)
          gazette preview
          gazette new post "My first post"
        """,
      fr: """
        \(count) fichiers écrits dans \(folder). Et maintenant :
          cd \(name)
          gazette preview
          gazette new article "Mon premier article"
        """)
  }
}
