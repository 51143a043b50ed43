import Glibc
import Text

/// The files below a folder.
enum FolderListing {
  /// The paths below the folder in alphabetical order, hidden files and links left out; none of a folder
  /// that is not there.
  static func files(in folder: String) throws(ImportRefusal) -> [String] {
    var files: [String] = []
    try add(folder, prefix: "", depth: 0, to: &files)
    return files.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private static func add(
    _ folder: String, prefix: String, depth: Int, to files: inout [String]
  ) throws(ImportRefusal) {
    guard depth < 40 else { return }
    var subfolders: [String] = []
    do throws(FolderEntries.Fault) {
      var entries = try FolderEntries(of: folder)
      while let entry = try entries.next() {
        switch entry.kind {
        case .file: files.append(prefix + entry.name)
        case .folder: subfolders.append(entry.name)
        case .other: continue
        }
      }
    } catch {
      throw .unreadable(error.name.map { "\(folder)/\($0)" } ?? folder, code: error.code)
    }
    for name in subfolders {
      try add("\(folder)/\(name)", prefix: prefix + name + "/", depth: depth + 1, to: &files)
    }
  }

  /// Whether there is a folder at a path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
