import Glibc

/// A small file system of its own, in memory, where the test may mount one; removed at the end of the test.
final class MountedFolder: Sendable {
  private let path: String
  private let folder: TemporaryFolder

  /// Whether this process may mount.
  static let isPossible: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    return MountedFolder(on: folder.path, in: folder, size: "64k") != nil
  }()

  /// Mounts a file system of `size` on the folder at `path`, which is in `folder`; nil when that is refused.
  init?(on path: String, in folder: TemporaryFolder, size: String) {
    guard mount("tmpfs", path, "tmpfs", 0, "size=\(size)") == 0 else { return nil }
    self.path = path
    self.folder = folder
  }

  deinit {
    umount2(path, Int32(MNT_DETACH))
  }
}
