import CLinux
import Glibc

/// Lists folders; one buffer serves for many.
struct FolderReader {
  private var buffer = [UInt64](repeating: 0, count: 8192)

  /// One entry of a folder.
  struct Entry {
    /// Its path in the tree.
    let path: TreePath
    /// Its type (`DT_REG`, `DT_DIR`, …).
    let type: Int
  }

  /// The entries of the folder at `path` of a tree, without `.` and `..`, in no order; empty when it has vanished.
  mutating func entries(of path: TreePath, in root: OpenFolder) throws(WriteError) -> [Entry] {
    let folder = openat(root.descriptor, path.cString, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else {
      if errno == ENOENT { return [] }
      throw .refused(.read, root.path(of: path.text))
    }
    defer { close(folder) }
    var entries: [Entry] = []
    while true {
      let count = buffer.withUnsafeMutableBytes { getdents64(folder, $0.baseAddress, $0.count) }
      guard count >= 0 else { throw .refused(.read, root.path(of: path.text)) }
      if count == 0 { return entries }
      buffer.withUnsafeBytes { bytes in
        var offset = 0
        while offset < count {
          if let entry = Self.entry(bytes, at: offset, in: path, of: root) { entries.append(entry) }
          offset += Int(bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt16.self))
        }
      }
    }
  }

  /// The `linux_dirent64` at an offset: inode (8 bytes), offset (8), length (2), type (1), name and a zero.
  private static func entry(
    _ bytes: UnsafeRawBufferPointer, at offset: Int, in path: TreePath, of root: OpenFolder
  ) -> Entry? {
    guard let start = bytes.baseAddress?.advanced(by: offset + 19) else { return nil }
    let name = start.assumingMemoryBound(to: CChar.self)
    let length = strlen(name)
    if name[0] == 46, length == 1 || (length == 2 && name[1] == 46) { return nil }
    let entry = TreePath(name, length: length, in: path)
    let type = Int(bytes[offset + 18])
    return Entry(path: entry, type: type == Int(DT_UNKNOWN) ? Self.type(of: entry, in: root) : type)
  }

  /// The type, for the file systems that do not give it with the name.
  private static func type(of path: TreePath, in root: OpenFolder) -> Int {
    guard let status = root.status(of: path.cString) else { return Int(DT_UNKNOWN) }
    return Int(status.st_mode & S_IFMT) >> 12
  }
}
