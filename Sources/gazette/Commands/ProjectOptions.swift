import ArgumentParser
import Text

/// Which project, and at which moment.
struct ProjectOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The project’s folder; otherwise the nearest one around here that holds content/.",
      fr: "Le dossier du projet ; sinon le plus proche, en remontant d’ici, qui contient content/.",
      value: Message(en: "folder", fr: "dossier")))
  var root: String?

  @OptionGroup var time: MomentOption

  /// The project's folder: the one given, else the nearest one upwards that holds `content/`, else this one.
  func folder(on console: Console) -> ProjectFolder {
    root.map { ProjectFolder(path: console.resolve($0)) } ?? ProjectFolder(nearestTo: console.folder)
  }
}
