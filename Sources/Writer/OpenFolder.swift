import Glibc

/// A folder held open: a place to name files from that stays the same when the folder is renamed.
///
/// Closed, and unlocked, with the last reference.
final class OpenFolder: Sendable {
  /// The file descriptor.
  let descriptor: Int32
  /// The path, for messages.
  let path: String

  /// Opens `path`; a symbolic link at its end is not followed.
  ///
  /// - Parameters:
  ///   - folder: What the path is relative to; the working folder when nil.
  ///   - name: The path that messages show.
  init(_ path: String, in folder: OpenFolder? = nil, shownAs name: String? = nil) throws(WriteError) {
    let shown = name ?? folder.map { $0.path(of: path) } ?? path
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    descriptor = openat(folder?.descriptor ?? AT_FDCWD, path, flags)
    guard descriptor >= 0 else { throw .refused(.read, shown) }
    self.path = shown
  }

  deinit { close(descriptor) }

  /// The path of a file in this folder, for messages.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// The status of the folder.
  func status() throws(WriteError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .refused(.read, path) }
    return status
  }

  /// The status of the entry at `name`, or nil when there is none; a symbolic link is not followed.
  func status(of name: UnsafePointer<CChar>) -> stat? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  /// Tries to take the lock on this folder, which lasts until it is closed; false when another holds it.
  ///
  /// Some network file systems cannot lock a folder; there two builds at once are not kept apart.
  func lock() -> Bool {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      return errno != EWOULDBLOCK
    }
    return true
  }
}

extension stat {
  /// Whether both are the same file.
  func isSame(as other: stat) -> Bool { st_dev == other.st_dev && st_ino == other.st_ino }

  /// Whether it is a regular file.
  var isRegular: Bool { st_mode & S_IFMT == S_IFREG }

  /// Whether it is a folder.
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
}
