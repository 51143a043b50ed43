import Foundation
import Scaffolding
import Text
import Writer

/// The folder of a project on the disk.
struct ProjectFolder: Sendable {
  /// The absolute path.
  let path: String

  /// The nearest folder from `start` upwards that holds `content/`, else `start`.
  init(nearestTo start: String) {
    var parts = start.split(separator: "/")
    while !parts.isEmpty {
      let folder = "/" + parts.joined(separator: "/")
      if ProjectFolder(path: folder).holdsFolder("content") {
        path = folder
        return
      }
      parts.removeLast()
    }
    path = start
  }

  /// The folder at an absolute path.
  init(path: String) {
    self.path = path
  }

  /// Whether a site may be written to a folder: not where the project itself or its sources would be mixed with it.
  /// - Parameter output: An absolute path.
  func canHold(output: String) -> Bool {
    let target = Self.real(output)
    let sources = ["content", "templates"].map { Self.real("\(path)/\($0)/") }
    return !Self.real(path).hasPrefix(target) && !sources.contains(where: target.hasPrefix)
  }

  /// The path of a folder without symbolic links, with a slash at its end.
  private static func real(_ path: String) -> String {
    let url = URL(filePath: path, directoryHint: .isDirectory).resolvingSymlinksInPath()
    let resolved = url.path(percentEncoded: false)
    return resolved.hasSuffix("/") ? resolved : resolved + "/"
  }

  /// What a typed path may mean, relative to the project: seen from here, from the project, or from `content/`; a
  /// folder is its `index.md`.
  func candidates(for file: String, on console: Console) -> [String] {
    let root = path + "/"
    let resolved = console.resolve(file)
    let here = resolved.hasPrefix(root) ? [String(resolved.dropFirst(root.count))] : []
    let paths = file.hasPrefix("/") ? here : here + [file, "content/" + file]
    return paths.flatMap { holdsFolder($0) ? ["\($0)/index.md"] : [$0] }
  }

  /// A file of the project, or nil when there is none.
  func source(_ name: String) -> SourceText? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { SourceText(path: name, bytes: Array($0)) }
  }

  /// The names in a folder, hidden ones too, in alphabetical order; none when it does not exist.
  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted()
  }

  /// Whether there is something of this name.
  func holds(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(name)")
  }

  /// Whether there is a folder of this name.
  func holdsFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Writes a new file, and the folders on the way to it.
  /// - Throws: a refusal; of code `EEXIST` when there is something already, which stays as it is.
  func create(_ file: ProjectFile) throws(MachineRefusal) {
    var folder = path
    try makeFolder(folder)
    for part in file.path.split(separator: "/").dropLast() {
      folder += "/" + part
      try makeFolder(folder)
    }
    let full = "\(path)/\(file.path)"
    let descriptor = open(full, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw MachineRefusal(.write, full, code: errno) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    do {
      try handle.write(contentsOf: Data(file.text.utf8))
    } catch {
      let code = errno
      close(descriptor)
      unlink(full)
      throw MachineRefusal(.write, full, code: code)
    }
    guard close(descriptor) == 0 else { throw MachineRefusal(.write, full, code: errno) }
  }

  /// Puts another content in the place of a file, in one step.
  func replace(_ name: String, by bytes: [UInt8]) throws(MachineRefusal) {
    let full = "\(path)/\(name)"
    do {
      try Data(bytes).write(to: URL(filePath: full), options: .atomic)
    } catch {
      throw MachineRefusal(.write, full, code: errno)
    }
  }

  private func makeFolder(_ folder: String) throws(MachineRefusal) {
    if mkdir(folder, 0o755) == 0 { return }
    let code = errno
    guard code != EEXIST || !ProjectFolder(path: folder).holdsFolder(".") else { return }
    throw MachineRefusal(.makeFolder, folder, code: code == EEXIST ? ENOTDIR : code)
  }
}
