import Glibc
import Text

/// Why an export cannot be imported.
public struct ImportRefusal: Error, Sendable, Equatable {
  /// What is wrong.
  public let message: Message
  /// What to do instead.
  public let help: Message?
  /// Whether the disk or a permission stood in the way, and not the export.
  public let isOfMachine: Bool

  /// A refusal.
  public init(_ message: Message, help: Message? = nil, isOfMachine: Bool = false) {
    self.message = message
    self.help = help
    self.isOfMachine = isOfMachine
  }

  /// A file or folder that cannot be read.
  static func unreadable(_ path: String) -> ImportRefusal {
    ImportRefusal(
      Message(en: "“\(path)” cannot be read.", fr: "« \(path) » ne peut pas être lu."), help: checkName)
  }

  /// A file or folder that the machine does not let us read, or not to its end.
  /// - Parameter code: the `errno` of the system call.
  static func unreadable(_ path: String, code: Int32) -> ImportRefusal {
    if isMissing(code) || code == EISDIR { return unreadable(path) }
    let reason = String(cString: strerror(code))
    return ImportRefusal(
      Message(en: "“\(path)” cannot be read (\(reason)).", fr: "« \(path) » ne peut pas être lu (\(reason))."),
      help: [EACCES, EPERM].contains(code)
        ? checkName
        : Message(
          en: "Copy it to another disk, or look whether this one is broken; then import it again.",
          fr: "Copiez-le sur un autre disque, ou voyez si celui-ci est abîmé ; puis importez de nouveau."),
      isOfMachine: true)
  }

  /// Whether there is nothing at a path, by the `errno` of a call that asked for it.
  static func isMissing(_ code: Int32) -> Bool { code == ENOENT || code == ENOTDIR }

  private static let checkName = Message(
    en: "Check the name, and whether you may read it.", fr: "Vérifiez le nom, et que vous avez le droit de le lire.")

  /// A file that declares entities.
  static func entities(_ path: String) -> ImportRefusal {
    ImportRefusal(
      Message(
        en: "“\(path)” declares entities of its own. No export does: this file may have been made to do harm.",
        fr: "« \(path) » déclare ses propres entités. Aucun export ne le fait : ce fichier est peut-être malveillant."),
      help: Message(en: "Export your site again.", fr: "Exportez de nouveau votre site."))
  }
}
