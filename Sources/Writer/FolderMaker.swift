import Glibc

/// Makes the folders that files need, each once.
struct FolderMaker {
  private let folders: FolderList
  private let root: OpenFolder
  private var isMade: [Bool]

  /// Makes them in `root`.
  init(_ folders: FolderList, in root: OpenFolder) {
    self.folders = folders
    self.root = root
    isMade = Array(repeating: false, count: folders.paths.count)
  }

  /// Makes a folder of the list and those that hold it; nil is the root.
  mutating func make(_ index: Int?) throws(WriteError) {
    guard let index, !isMade[index] else { return }
    let path = folders.paths[index]
    if mkdirat(root.descriptor, path, 0o755) != 0, errno != EEXIST {
      guard errno == ENOENT, let parent = folders.parents[index] else {
        throw .refused(.makeFolder, root.path(of: path))
      }
      try make(parent)
      guard mkdirat(root.descriptor, path, 0o755) == 0 || errno == EEXIST else {
        throw .refused(.makeFolder, root.path(of: path))
      }
    }
    isMade[index] = true
  }
}
