import Build
import Text
import Writer

/// Why a command stopped.
enum CommandFailure: Error, Sendable {
  /// It was called in a way that makes no sense.
  case wrongUse(Message, help: Message?)
  /// The disk, a permission or the network stood in the way.
  case refused(Message, help: Message?)

  /// The machine refused.
  static func machine(_ refusal: MachineRefusal) -> CommandFailure {
    .refused(refusal.message, help: refusal.help)
  }

  /// A name that is no extension of Markdown.
  static func unknownExtension(_ names: String) -> CommandFailure {
    .wrongUse(
      Message(en: "one of these extensions is not known", fr: "l’une de ces extensions n’est pas connue"),
      help: Message(en: "write some of: \(names)", fr: "écrivez parmi : \(names)"))
  }

  /// An output folder that is the project itself, holds it, or lies among its sources.
  static func outputAmongSources(_ output: String) -> CommandFailure {
    .wrongUse(
      Message(
        en: "The site cannot be written to \(output): your own files are there.",
        fr: "Le site ne peut pas être écrit dans \(output) : vos propres fichiers s’y trouvent."),
      help: Message(
        en: "Choose a folder that holds nothing else, such as --output site.",
        fr: "Choisissez un dossier qui ne contient rien d’autre, par exemple --output site."))
  }

  /// What the caller is told.
  var status: ExitStatus {
    switch self {
    case .wrongUse: .wrongUse
    case .refused: .refused
    }
  }

  /// Says it.
  func report(on console: Console) {
    switch self {
    case .wrongUse(let message, let help), .refused(let message, let help): console.say(error: message, help: help)
    }
  }
}
