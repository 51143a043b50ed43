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

  private enum State {
    case needless
    case open(OpenFolder)
    case failed(WriteError)
  }

  private let state = Mutex(State.needless)
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

  /// Whether it is there.
  var isMade: Bool {
    state.withLock { if case .open = $0 { true } else { false } }
  }

  /// The folder. Where it could not be prepared for the first, nobody else gets it either.
  func open() throws(WriteError) -> OpenFolder {
    try state.withLock { (state) throws(WriteError) -> OpenFolder in
      switch state {
      case .open(let folder): return folder
      case .failed(let error): throw error
      case .needless: break
      }
      do throws(WriteError) {
        let folder = try make()
        state = .open(folder)
        return folder
      } catch {
        state = .failed(error)
        throw error
      }
    }
  }

  private func make() throws(WriteError) -> OpenFolder {
    guard mkdirat(parent.descriptor, name, 0o755) == 0 else {
      throw .refused(.stage, parent.path(of: name))
    }
    do throws(WriteError) {
      let folder = try OpenFolder(name, in: parent)
      try prepare(folder)
      return folder
    } catch {
      unlinkat(parent.descriptor, "\(name)/\(Manifest.unfinishedName)", 0)
      unlinkat(parent.descriptor, name, AT_REMOVEDIR)
      throw error
    }
  }
}
