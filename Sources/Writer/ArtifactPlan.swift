import Text

/// The artifacts of a build, checked against each other and in the order of their addresses.
struct ArtifactPlan: Sendable {
  /// The artifacts, by address.
  let artifacts: [Artifact]
  /// The folders they need.
  let folders: FolderList
  /// For each artifact the index of its folder, or nil at the root.
  let folderOf: [Int?]
  /// The list of the files that they make.
  let manifest: Manifest
  private let indexOfFolded: [String: Int]

  /// Checks that no two artifacts want the same place.
  init(_ artifacts: [Artifact]) throws(WriteError) {
    let artifacts = artifacts.sorted { $0.address < $1.address }
    var folders = FolderList()
    var folderOf: [Int?] = []
    var indexOfFolded: [String: Int] = [:]
    var conflicts: [Diagnostic] = []
    folderOf.reserveCapacity(artifacts.count)
    indexOfFolded.reserveCapacity(artifacts.count)
    for (index, artifact) in artifacts.enumerated() {
      folderOf.append(folders.add(folderOf: artifact.address.description))
      if let other = indexOfFolded.updateValue(index, forKey: artifact.address.folded) {
        indexOfFolded[artifact.address.folded] = other
        conflicts.append(ArtifactConflict.sameAddress(artifacts[other], artifact).diagnostic)
      }
    }
    self.artifacts = artifacts
    self.folders = folders
    self.folderOf = folderOf
    manifest = Manifest(listing: artifacts.lazy.map(\.address.description))
    self.indexOfFolded = indexOfFolded
    conflicts += fileAndFolderConflicts()
    guard conflicts.isEmpty else { throw .conflicts(conflicts.sortedForReport()) }
  }

  /// How many files of the last build no artifact makes any more.
  func countOfRemoved(_ old: OutputTree) -> Int {
    if old.manifest.bytes == manifest.bytes { return 0 }
    let addresses = Set(artifacts.lazy.map { TreePath($0.address.description) })
    return old.ours.count { !addresses.contains($0) }
  }

  /// The index of the artifact at exactly this address.
  func index(of path: String) -> Int? {
    guard let address = try? OutputPath(path), let index = indexOfFolded[address.folded] else { return nil }
    return artifacts[index].address == address ? index : nil
  }

  /// The artifacts whose place is taken by something that Gazette did not write, at most `limit` of them.
  func conflicts(with tree: OutputTree, limit: Int = 20) -> [Diagnostic] {
    var conflicts: [Diagnostic] = []
    for (entry, isFolder) in tree.foreign.map({ ($0, false) }) + tree.foreignFolders.map({ ($0, true) }) {
      let path = entry.text
      let inside = isFolder ? nil : folders.index(of: path).flatMap(firstArtifact)
      guard let index = index(of: path) ?? inside else { continue }
      let place = tree.root.path(of: path)
      conflicts.append(ArtifactConflict.foreign(path: place, isFolder, artifacts[index]).diagnostic)
      if conflicts.count == limit { break }
    }
    if tree.manifest.isMissing, !conflicts.isEmpty {
      conflicts.append(ArtifactConflict.missingList(tree.root.path).diagnostic)
    }
    return conflicts.sortedForReport()
  }

  private func fileAndFolderConflicts() -> [Diagnostic] {
    var reported: Set<Int> = []
    var conflicts: [Diagnostic] = []
    for (folder, path) in folders.paths.enumerated() {
      guard let file = indexOfFolded[path.lowercased()], reported.insert(file).inserted,
        let inside = firstArtifact(inside: folder)
      else { continue }
      conflicts.append(
        ArtifactConflict.fileAndFolder(file: artifacts[file], inside: artifacts[inside]).diagnostic)
    }
    return conflicts
  }

  private func firstArtifact(inside folder: Int) -> Int? {
    let prefix = folders.paths[folder] + "/"
    return artifacts.firstIndex { $0.address.description.utf8.starts(with: prefix.utf8) }
  }
}
