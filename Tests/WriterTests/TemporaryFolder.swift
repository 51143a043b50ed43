import Foundation
import Text
import Writer

/// A folder that is removed, with everything in it, when the test has ended.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "gazette-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of the output that tests write to.
  var site: String { path + "/site" }

  /// The writer of that output.
  var writer: OutputWriter { OutputWriter(output: site) }

  /// Puts a file, with the folders above it.
  func put(_ text: String, at name: String) throws {
    let url = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
  }

  /// The text of a file, or nil.
  func text(of name: String) -> String? {
    try? String(contentsOf: URL(filePath: path).appending(path: name), encoding: .utf8)
  }

  /// The status of a file, without following a link.
  func status(of name: String) -> stat? {
    var status = stat()
    return lstat(path + "/" + name, &status) == 0 ? status : nil
  }

  /// Every entry below a folder: files with their text, folders with a slash at their end, links with their target.
  func tree(_ name: String) -> [String: String] {
    var entries: [String: String] = [:]
    let root = path + "/" + name
    for entry in FileManager.default.subpaths(atPath: root) ?? [] {
      guard let status = status(of: name + "/" + entry) else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: entries[entry + "/"] = ""
      case S_IFLNK:
        entries[entry] = try? FileManager.default.destinationOfSymbolicLink(atPath: root + "/" + entry)
      default: entries[entry] = text(of: name + "/" + entry)
      }
    }
    return entries
  }

  /// The names in the folder itself.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}

/// An artifact with this text.
func page(_ address: String, _ text: String, from source: String = "content/a.md") throws -> Artifact {
  Artifact(try OutputPath(address), from: source) { $0.append(text) }
}

/// A small site, with `version` in its pages.
func smallSite(_ version: String) throws -> [Artifact] {
  [
    try page("index.html", "home \(version)"),
    try page("blog/fete/index.html", "fete"),
    try page("blog/index.html", "list \(version)"),
    try page("été/index.html", "été"),
  ]
}
