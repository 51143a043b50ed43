/// The folders that a set of files needs, parents first.
struct FolderList: Sendable {
  /// The paths, parents before their children.
  private(set) var paths: [String] = []
  /// For each folder the index of the one that holds it, or nil at the root.
  private(set) var parents: [Int?] = []
  private var indices: [String: Int] = [:]

  /// The index of the folder that holds the file at `path`, or nil at the root; it is added when it is new.
  mutating func add(folderOf path: String) -> Int? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let folder = String(path[..<slash])
    if let index = indices[folder] { return index }
    let parent = add(folderOf: folder)
    paths.append(folder)
    parents.append(parent)
    indices[folder] = paths.count - 1
    return paths.count - 1
  }

  /// The index of the folder at `path`, when it is one of them.
  func index(of path: String) -> Int? { indices[path] }
}
