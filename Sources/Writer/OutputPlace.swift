import Glibc

/// Where the output is, with symbolic links resolved: a name in a folder.
struct OutputPlace: Sendable {
  /// The folder that holds the output.
  let parent: OpenFolder
  /// The name of the output in it.
  let name: String

  /// The path as it was given, for messages.
  let path: String
  /// The name, in the same folder, of the tree that is being prepared.
  var stagingName: String { ".gazette-staging-\(name)" }

  /// Finds the place; the folders that should hold the output are made when they are missing.
  init(resolving path: String) throws(WriteError) {
    var path = path.isEmpty ? "." : path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    let resolved = if let real = try Self.realPath(path) { real } else { try Self.missingPath(path) }
    guard let slash = resolved.utf8.lastIndex(of: UInt8(ascii: "/")), resolved != "/" else {
      throw .machine(MachineRefusal(.write, resolved, code: EACCES))
    }
    let name = String(resolved[resolved.index(after: slash)...])
    self.name = name
    self.path = path
    parent = try OpenFolder(slash == resolved.startIndex ? "/" : String(resolved[..<slash]))
  }

  /// Whether the output is on another file system than the folder that holds it.
  func isMountPoint(_ output: OpenFolder) throws(WriteError) -> Bool {
    try parent.status().st_dev != output.status().st_dev
  }

  /// The path without links, or nil when nothing is there.
  private static func realPath(_ path: String) throws(WriteError) -> String? {
    guard let resolved = realpath(path, nil) else {
      var status = stat()
      if errno == ENOENT, lstat(path, &status) != 0, errno == ENOENT { return nil }
      errno = errno == 0 ? ENOENT : errno
      throw .refused(.read, path)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The path of an output that does not exist yet.
  private static func missingPath(_ path: String) throws(WriteError) -> String {
    let (folder, name) = split(path)
    guard name != ".", name != "..", !name.isEmpty else {
      throw .machine(MachineRefusal(.makeFolder, path, code: ENOENT))
    }
    if let resolved = try realPath(folder) { return join(resolved, name) }
    let resolved = try missingPath(folder)
    guard mkdir(resolved, 0o755) == 0 || errno == EEXIST else { throw .refused(.makeFolder, folder) }
    return join(resolved, name)
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    return (
      slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...])
    )
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }
}
