import Glibc
import Synchronization

/// The folder that the files of a build are written to before they are put in place.
///
/// It is made when the first file needs it: a build that changes nothing writes nothing.
final class Staging: Sendable {
  /// The folder that holds it.
  let parent: OpenFolder
  /// Its name.
  let name: String

  private let folder = Mutex<OpenFolder?>(nil)
  private let prepare: @Sendable (OpenFolder) throws(WriteError) -> Void

  /// A folder that is made when it is needed; `prepare` is then called with it, before anything is written to it.
  init(
    _ name: String, in parent: OpenFolder,
    prepare: @escaping @Sendable (OpenFolder) throws(WriteError) -> Void
  ) {
    self.name = name
    self.parent = parent
    self.prepare = prepare
  }

  /// The folder, or nil when nothing has needed it.
  var opened: OpenFolder? { folder.withLock { $0 } }

  /// The folder.
  func open() throws(WriteError) -> OpenFolder {
    try folder.withLock { (folder) throws(WriteError) -> OpenFolder in
      if let folder { return folder }
      guard mkdirat(parent.descriptor, name, 0o755) == 0 else {
        throw .refused(.stage, parent.path(of: name))
      }
      let made = try OpenFolder(name, in: parent)
      folder = made
      try prepare(made)
      return made
    }
  }
}
