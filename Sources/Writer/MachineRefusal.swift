import Glibc
import Text

/// The machine did not let us read or write: no space, no permission, something in the way.
public struct MachineRefusal: Error, Sendable, Hashable {
  /// What was tried.
  public enum Action: Sendable, Hashable {
    /// Reading a file or listing a folder.
    case read
    /// Writing a file.
    case write
    /// Making a folder.
    case makeFolder
    /// Removing a file or a folder.
    case remove
    /// Making the folder beside the output that the new site is prepared in.
    case stage
    /// Making a second name for a file that stays as it is.
    case link
    /// Giving a folder the owner and the permissions of the one it stands for.
    case own
    /// Putting the new site in the place of the old one.
    case swap
  }

  /// What was tried.
  public let action: Action
  /// The file or folder.
  public let path: String
  /// The `errno` of the system call.
  public let code: Int32

  /// A refusal.
  public init(_ action: Action, _ path: String, code: Int32) {
    self.action = action
    self.path = path
    self.code = code
  }

  /// What could not be done, and why.
  public var message: Message {
    let verb = action.words
    return Message(
      en: "Cannot \(verb.english) \(path): \(reason.english).",
      fr: "Impossible \(verb.french) \(path) : \(reason.french).")
  }

  /// Whether the files of the output can still be replaced one by one where this was refused.
  var leavesInPlace: Bool {
    switch action {
    case .stage: [EACCES, EPERM, EROFS].contains(code)
    case .link: [EXDEV, EPERM, EACCES, EMLINK, EOPNOTSUPP, ENOSYS].contains(code)
    case .own: [EPERM, EACCES, EOPNOTSUPP].contains(code)
    case .swap: [EXDEV, EBUSY, EINVAL, ENOSYS, EPERM, EACCES, EOPNOTSUPP].contains(code)
    case .read, .write, .makeFolder, .remove: false
    }
  }
}

extension MachineRefusal.Action {
  /// The infinitive, in French with its preposition.
  var words: Message {
    switch self {
    case .read: Message(en: "read", fr: "de lire")
    case .write: Message(en: "write", fr: "d’écrire")
    case .makeFolder, .stage: Message(en: "make the folder", fr: "de créer le dossier")
    case .remove: Message(en: "remove", fr: "de supprimer")
    case .link: Message(en: "keep the file", fr: "de conserver le fichier")
    case .own:
      Message(en: "give its owner and permissions to", fr: "de donner son propriétaire et ses droits à")
    case .swap: Message(en: "put the new site in the place of", fr: "de mettre le nouveau site à la place de")
    }
  }
}
