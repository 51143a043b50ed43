import Text

/// What is wrong with a path that should name a file of the output.
public enum OutputPathProblem: Error, Sendable, Hashable {
  /// There is nothing.
  case empty
  /// It begins with `/`.
  case absolute(String)
  /// Two slashes follow each other, or it ends in one.
  case emptyName(String)
  /// One of its names is `.` or `..`.
  case dots(String)
  /// One of its names is longer than `OutputPath.longestName`.
  case nameTooLong(String)
  /// It is longer than `OutputPath.longestPath`.
  case tooLong(String)
  /// It contains a control character.
  case control(String)
  /// It is not in Unicode normalization form C.
  case notNormalized(String)
  /// Its first name is kept for the writer's own files.
  case reserved(String)

  /// The problem in words.
  public var message: Message {
    switch self {
    case .empty:
      Message(en: "The address of a file is empty.", fr: "L’adresse d’un fichier est vide.")
    case .absolute(let path):
      Message(
        en: "The address “\(path)” begins with a slash.",
        fr: "L’adresse « \(path) » commence par une barre oblique.")
    case .emptyName(let path):
      Message(
        en: "The address “\(path)” contains an empty name: two slashes in a row, or one at the end.",
        fr: "L’adresse « \(path) » contient un nom vide : deux barres obliques de suite, ou une à la fin.")
    case .dots(let path):
      Message(
        en: "The address “\(path)” contains a name that is only “.” or “..”.",
        fr: "L’adresse « \(path) » contient un nom qui n’est que « . » ou « .. ».")
    case .nameTooLong(let path):
      Message(
        en: "The address “\(path)” contains a name of more than \(OutputPath.longestName) bytes.",
        fr: "L’adresse « \(path) » contient un nom de plus de \(OutputPath.longestName) octets.")
    case .tooLong(let path):
      Message(
        en: "The address “\(path.prefix(80))…” is longer than \(OutputPath.longestPath) bytes.",
        fr: "L’adresse « \(path.prefix(80))… » dépasse \(OutputPath.longestPath) octets.")
    case .control(let path):
      Message(
        en: "The address “\(path.debugDescription)” contains an invisible control character.",
        fr: "L’adresse « \(path.debugDescription) » contient un caractère de contrôle invisible.")
    case .notNormalized(let path):
      Message(
        en: "The address “\(path)” has accents that are written as separate characters.",
        fr: "L’adresse « \(path) » a des accents écrits comme des caractères séparés.")
    case .reserved(let path):
      Message(
        en:
          "The address “\(path)” begins with “\(OutputPath.reservedPrefix)”, which is kept for our own files.",
        fr:
          "L’adresse « \(path) » commence par « \(OutputPath.reservedPrefix) », réservé à nos propres fichiers."
      )
    }
  }
}
