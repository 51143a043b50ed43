import Content
import Text

extension Diagnostic {
  /// The id of a person who is not online.
  static func unknownPerson(_ id: String, nearest: String?, at location: SourceLocation) -> Diagnostic {
    .warning(
      "unknown-person", at: location,
      Message(
        en: "nobody with the name “\(id)” has a file in people/ that is online",
        fr: "personne du nom de « \(id) » n’a de fiche en ligne dans people/"),
      help: didYouMean(nearest)
        ?? Message(
          en: "create the file people/\(id).md, or write name: and phone: here",
          fr: "créez la fiche people/\(id).md, ou écrivez ici nom: et telephone:"))
  }

  /// The name under a text, which is nearly the id of somebody with a file.
  static func mistypedAuthor(_ name: String, meant: String, at location: SourceLocation) -> Diagnostic {
    .warning(
      "mistyped-author", at: location,
      Message(
        en: "“\(name)” has no file in people/: the name stands here as it is written",
        fr: "« \(name) » n’a pas de fiche dans people/ : le nom s’affiche tel quel"),
      help: didYouMean(meant))
  }

  /// The logo that `site.yml` names, which is no file of the project.
  static func missingLogo(_ name: String, nearest: String?, at location: SourceLocation) -> Diagnostic {
    .warning(
      "missing-picture", at: location,
      Message(en: "the logo “\(name)” is not there", fr: "le logo « \(name) » n’existe pas"),
      help: didYouMean(nearest)
        ?? Message(en: "put the file into static/", fr: "placez le fichier dans static/"))
  }

  /// The name of a release or kit that is not online.
  static func unknownEntry(
    _ name: String, kind: Kind, nearest: String?, at location: SourceLocation
  ) -> Diagnostic {
    .warning(
      "unknown-\(kind.rawValue)", at: location,
      Message(
        en: "no \(kind.name.english) with the name “\(name)” is online: the link to it is left out",
        fr: "aucun \(kind.name.french) du nom de « \(name) » n’est en ligne : le lien est retiré"),
      help: didYouMean(nearest)
        ?? Message(
          en: "write the name of a file or folder in \(kind.folder)/",
          fr: "écrivez le nom d’un fichier ou d’un dossier de \(kind.folder)/"))
  }

  /// A key of an “About us” that the configuration does not have.
  static func unknownBoilerplate(_ key: String, known: [String], at location: SourceLocation) -> Diagnostic {
    let keys = known.joined(separator: ", ")
    return .error(
      "unknown-boilerplate", at: location,
      Message(
        en: "site.yml has no “About us” text with the key “\(key)”",
        fr: "site.yml n’a pas de texte « À propos » de clé « \(key) »"),
      help: known.isEmpty
        ? Message(
          en: "add it to site.yml: boilerplates: { \(key): … }", fr: "ajoutez-le à site.yml : a-propos: { \(key): … }")
        : Message(en: "write one of: \(keys)", fr: "écrivez l’une de ces clés : \(keys)"))
  }

  /// An address for something that has no page of its own.
  static func coverageWithAddress(_ list: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "no-own-page", at: location,
      Message(
        en: "press coverage has no page of its own: all of it stands at \(list)",
        fr: "une coupure de presse n’a pas de page à elle : toutes sont à l’adresse \(list)"),
      help: Message(en: "remove this line", fr: "retirez cette ligne"))
  }

  private static func didYouMean(_ nearest: String?) -> Message? {
    nearest.map { Message(en: "did you mean \($0)?", fr: "vouliez-vous écrire \($0) ?") }
  }
}
