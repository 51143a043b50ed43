import Text

/// Why an export cannot be imported.
public struct ImportRefusal: Error, Sendable, Equatable {
  /// What is wrong.
  public let message: Message
  /// What to do instead.
  public let help: Message?

  /// A refusal.
  public init(_ message: Message, help: Message? = nil) {
    self.message = message
    self.help = help
  }

  /// A file or folder that cannot be read.
  static func unreadable(_ path: String) -> ImportRefusal {
    ImportRefusal(
      Message(en: "“\(path)” cannot be read.", fr: "« \(path) » ne peut pas être lu."),
      help: Message(
        en: "Check the name, and whether you may read it.", fr: "Vérifiez le nom, et que vous avez le droit de le lire."
      ))
  }

  /// A file that declares entities.
  static func entities(_ path: String) -> ImportRefusal {
    ImportRefusal(
      Message(
        en: "“\(path)” declares entities of its own. No export does: this file may have been made to do harm.",
        fr: "« \(path) » déclare ses propres entités. Aucun export ne le fait : ce fichier est peut-être malveillant."),
      help: Message(en: "Export your site again.", fr: "Exportez de nouveau votre site."))
  }
}
