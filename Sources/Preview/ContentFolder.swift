import Glibc

/// A folder whose files are shown as they are. No symbolic link is followed below it.
public struct ContentFolder: Sendable, Hashable {
  /// The path of the folder.
  public let root: String

  /// The folder at `root`.
  public init(root: String) {
    self.root = root
  }

  /// The regular file at a path below the folder, opened; nil when there is none, or a link on the way to it.
  func file(at path: String) -> SiteFile? {
    var names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = names.popLast(), !name.isEmpty, !(names + [name]).contains("..") else { return nil }
    var folder = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    guard folder >= 0 else { return nil }
    defer { close(folder) }
    for name in names {
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, 0)
      guard next >= 0 else { return nil }
      close(folder)
      folder = next
    }
    // Opening something else than a regular file could wait for ever: a named pipe for its writer.
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0)
    guard descriptor >= 0 else { return nil }
    return SiteFile(owning: descriptor)
  }
}
