import Glibc

/// The files below a folder.
enum FolderListing {
  /// The paths below the folder in alphabetical order, hidden files and links left out.
  static func files(in folder: String) -> [String] {
    var files: [String] = []
    add(folder, prefix: "", depth: 0, to: &files)
    return files.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private static func add(_ folder: String, prefix: String, depth: Int, to files: inout [String]) {
    guard depth < 40, let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      guard lstat("\(folder)/\(name)", &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG: files.append(prefix + name)
      case S_IFDIR: add("\(folder)/\(name)", prefix: prefix + name + "/", depth: depth + 1, to: &files)
      default: continue
      }
    }
  }

  /// Whether there is a folder at a path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
