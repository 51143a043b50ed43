import Foundation

/// The files below a folder: their bytes by path.
struct FolderTree: Sendable, Equatable {
  var files: [String: [UInt8]] = [:]

  /// Every regular file but the writer's own list. A folder that is not there has none.
  init(_ root: String) throws {
    for path in FileManager.default.subpaths(atPath: root) ?? [] where path != ".gazette-manifest" {
      var status = stat()
      guard lstat(root + "/" + path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      files[path] = Array(try Data(contentsOf: URL(filePath: root + "/" + path)))
    }
  }

  var paths: [String] { files.keys.sorted() }

  func text(_ path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }

  /// The paths that contain a word or whose files do, whatever the letter case.
  func places(of word: String) -> [String] {
    let needle = word.lowercased()
    return paths.filter { path in
      path.lowercased().contains(needle) || (text(path) ?? "").lowercased().contains(needle)
    }
  }

  /// How this tree differs from the expected one, for people: missing files, files too many, the first lines that
  /// differ.
  func differences(from expected: FolderTree) -> [String] {
    Set(paths).union(expected.paths).sorted().compactMap { path in
      guard let own = files[path] else { return "missing: \(path)" }
      guard let other = expected.files[path] else { return "not expected: \(path)" }
      return own == other ? nil : FolderTree.firstDifference(path, text(path) ?? "", expected.text(path) ?? "")
    }
  }

  private static func firstDifference(_ path: String, _ found: String, _ expected: String) -> String {
    let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let right = found.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(left, right).prefix { $0 == $1 }.count
    let lines = left.dropFirst(same).prefix(4).map { "  - \($0)" } + right.dropFirst(same).prefix(4).map { "  + \($0)" }
    return "\(path), line \(same + 1):\n" + lines.joined(separator: "\n")
  }

  /// Writes the tree in place of whatever is at `root`.
  func write(to root: String) throws {
    try? FileManager.default.removeItem(atPath: root)
    for (path, bytes) in files {
      let url = URL(filePath: root + "/" + path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }
}
