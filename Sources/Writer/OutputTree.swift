import Glibc

/// What is in an output: the files of the last build, and what others put there.
struct OutputTree: Sendable {
  /// A folder of the tree.
  struct Folder: Sendable {
    let path: TreePath
    fileprivate let parent: Int
    fileprivate(set) var holdsOurs = false
    fileprivate(set) var holdsForeign = false

    /// Whether it is there for more than our files: it holds foreign ones, or was not made for ours.
    var isForeign: Bool { !holdsOurs || holdsForeign }
  }

  /// The root.
  let root: OpenFolder
  /// The list of our files.
  let manifest: Manifest
  /// The regular files that are in the list.
  private(set) var ours: [TreePath] = []
  /// Everything else that is not a folder.
  private(set) var foreign: [TreePath] = []
  /// The folders by depth, those in the root first.
  private(set) var levels: [[Folder]] = []

  /// The folders to be kept whatever happens to our files, parents first.
  var foreignFolders: [TreePath] { levels.joined().lazy.filter(\.isForeign).map(\.path) }

  /// Reads the tree; symbolic links are not followed.
  init(reading root: OpenFolder, workers: Int) async throws(WriteError) {
    self.root = root
    manifest = try Manifest(in: root)
    let paths = try manifest.paths(place: root.path)
    let listed = Set(paths.lazy.map { TreePath($0) })
    var made = FolderList()
    for path in paths { _ = made.add(folderOf: path) }
    var level = [Folder(path: .root, parent: 0)]
    while !level.isEmpty {
      let contents = try await Self.contents(of: level, in: root, listed: listed, workers: workers)
      var next: [Folder] = []
      for content in contents {
        ours += content.ours
        foreign += content.foreign
        next += content.folders.map { Folder(path: $0, parent: content.folder) }
        // A build that was killed while it removed an old site has left folders of ours without files.
        level[content.folder].holdsOurs =
          !content.ours.isEmpty || made.index(of: level[content.folder].path.text) != nil
        level[content.folder].holdsForeign = !content.foreign.isEmpty
      }
      levels.append(level)
      level = next
    }
    markHolders()
    levels.removeFirst()
  }

  /// What one folder holds.
  struct Content: Sendable {
    let folder: Int
    var ours: [TreePath] = []
    var foreign: [TreePath] = []
    var folders: [TreePath] = []
  }

  private static func contents(
    of level: [Folder], in root: OpenFolder, listed: Set<TreePath>, workers: Int
  ) async throws(WriteError) -> [Content] {
    let workers = min(workers, level.count)
    let parts = try await inParallel(workers) { (worker) throws(WriteError) -> [Content] in
      var reader = FolderReader()
      var contents: [Content] = []
      for folder in stride(from: worker, to: level.count, by: workers) {
        var content = Content(folder: folder)
        for entry in try reader.entries(of: level[folder].path, in: root) {
          content.add(entry, isListed: listed.contains(entry.path))
        }
        contents.append(content)
      }
      return contents
    }
    return Array(parts.joined())
  }

  /// A folder holds what the folders in it hold; an empty one that no listed file needs, or one with only such,
  /// counts as foreign.
  private mutating func markHolders() {
    for depth in levels.indices.reversed() where depth > 0 {
      for folder in levels[depth] {
        if folder.holdsOurs { levels[depth - 1][folder.parent].holdsOurs = true }
        if folder.isForeign { levels[depth - 1][folder.parent].holdsForeign = true }
      }
    }
  }
}

extension OutputTree.Content {
  fileprivate mutating func add(_ entry: FolderReader.Entry, isListed: Bool) {
    switch entry.type {
    case Int(DT_DIR): if entry.path != InPlaceBuild.stagingPath { folders.append(entry.path) }
    case Int(DT_REG) where isListed: ours.append(entry.path)
    default: if !Manifest.paths.contains(entry.path) { foreign.append(entry.path) }
    }
  }
}
