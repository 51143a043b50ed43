import Text

/// What the writer is doing.
public enum WriteProgress: Sendable, Hashable {
  /// Another build holds the output at this path; this one waits for its end.
  case waiting(String)
  /// The output at `path` cannot be swapped in whole; its files are replaced one by one.
  case inPlace(path: String, reason: MachineRefusal)
  /// The new tree is complete beside the output.
  case staged
  /// The new tree is the output.
  case swapped
  /// What is left of the old tree could not be removed; the next build tries again.
  case leftOver(MachineRefusal)
  /// Files that appeared in the output during a build, and could not be put into the new one, are in this folder.
  case kept(String)

  /// What to tell the person, or nil when there is nothing to tell.
  public var message: Message? {
    switch self {
    case .waiting(let path):
      Message(
        en: "Another build is writing \(path). Waiting for it to finish …",
        fr: "Une autre construction écrit dans \(path). Attente de sa fin …")
    case .inPlace(let path, let reason):
      Message(
        en:
          "\(path) cannot be replaced as a whole (\(reason.reason.english)). Its files are replaced one by one.",
        fr: "\(path) ne peut pas être remplacé d’un bloc (\(reason.reason.french)). "
          + "Ses fichiers sont remplacés un par un.")
    case .kept(let path):
      Message(
        en: "Files that Gazette did not write were found during the build; they are kept in \(path).",
        fr: "Des fichiers que Gazette n’a pas écrits ont été trouvés pendant la construction ; "
          + "ils sont gardés dans \(path).")
    case .leftOver(let refusal):
      Message(
        en: "The new site is in place, but the old one is not gone. " + refusal.message.english,
        fr: "Le nouveau site est en place, mais l’ancien n’a pas disparu. " + refusal.message.french)
    case .staged, .swapped: nil
    }
  }
}
