import Glibc
import Text

/// Says what to do in a folder that is not a project.
enum MissingProject {
  /// What is missing of a project at `root`; nil when `content/site.yml` is there and cannot be read.
  static func diagnostic(root: String, name: String) -> Diagnostic? {
    if access(root + "/content", F_OK) != 0 {
      return .error(
        "no-content", at: SourceLocation(path: root),
        Message(
          en: "there is no folder “content” here: this is not a Gazette project",
          fr: "il n’y a pas de dossier « content » ici : ce n’est pas un projet Gazette"),
        help: Message(
          en: "start one with: gazette init my-site, or name yours with --root FOLDER",
          fr: "commencez-en un avec : gazette init mon-site, ou indiquez le vôtre avec --root DOSSIER"))
    }
    guard access(root + "/" + name, F_OK) != 0 else { return nil }
    return .error(
      "no-configuration", at: SourceLocation(path: name),
      Message(en: "the file \(name) is missing", fr: "le fichier \(name) manque"),
      help: Message(
        en: "create it with two lines: title: Our association, and address: https://www.example.org/",
        fr: "créez-le avec deux lignes : titre: Notre association, et adresse: https://www.exemple.fr/"))
  }
}
