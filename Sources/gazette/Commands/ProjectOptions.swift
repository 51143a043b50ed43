import ArgumentParser
import Foundation
import Text

/// Which project, and at which moment.
struct ProjectOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The project’s folder; otherwise the nearest one around here that holds content/.",
      fr: "Le dossier du projet ; sinon le plus proche, en remontant d’ici, qui contient content/.",
      value: Message(en: "folder", fr: "dossier")))
  var root: String?

  @Option(
    help: ArgumentHelp(
      en: "The moment to build for instead of now, such as “2026-05-01 18:30” or 2026-05-01T16:30:00Z.",
      fr: "Le moment voulu au lieu de maintenant, par exemple « 2026-05-01 18:30 » ou 2026-05-01T16:30:00Z.",
      value: Message(en: "moment", fr: "moment")),
    transform: { text in try InstantInput(typed: text) })
  var at: InstantInput?

  /// The project's folder: the one given, else the nearest one upwards that holds `content/`, else this one.
  func folder(on console: Console) -> String {
    if let root { return console.resolve(root) }
    var folder = console.resolve(".")
    while true {
      if Self.isFolder(folder + "/content") { return folder }
      guard folder != "/" else { return console.resolve(".") }
      folder = console.resolve(folder + "/..")
    }
  }

  /// The moment asked for, else now.
  func moment(on console: Console) -> InstantInput {
    at ?? .instant(console.now)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

extension InstantInput {
  /// Reads the value of `--at`.
  /// - Throws: what is wrong with it, in the language of the call.
  fileprivate init(typed text: String) throws {
    do {
      try self.init(parsing: text)
    } catch let failure as TimestampParser.Failure {
      let example = failure.suggestion ?? "2026-05-01 18:30"
      throw ValidationError(
        Message(
          en: "that is not a moment; write it as \(example)", fr: "ce n’est pas un moment ; écrivez plutôt \(example)"
        ).text(in: HelpLanguage.current))
    }
  }
}
