/// The folders that a set of files needs, parents first.
struct FolderList: Sendable {
  /// The paths, parents before their children.
  private(set) var paths: [String] = []
  /// For each folder the index of the one that holds it, or nil at the root.
  private(set) var parents: [Int?] = []
  private var indices: [String: Int] = [:]
  /// The folder that was added last: the next file mostly lies in the same, or in one beside it.
  private var last: Int?

  /// The index of the folder that holds the file at `path`, or nil at the root; it is added when it is new.
  mutating func add(folderOf path: String) -> Int? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let folder = path[..<slash]
    if let last {
      if paths[last] == folder { return last }
      if let parent = parents[last], paths[parent] == folder { return parent }
    }
    let name = String(folder)
    if let index = indices[name] { return index }
    let parent = add(folderOf: name)
    paths.append(name)
    parents.append(parent)
    indices[name] = paths.count - 1
    last = paths.count - 1
    return last
  }

  /// The index of the folder at `path`, when it is one of them.
  func index(of path: String) -> Int? { indices[path] }
}
