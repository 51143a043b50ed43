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

  /// Checks that no two artifacts want the same place.
  init(_ artifacts: [Artifact]) throws(WriteError) {
    let artifacts = artifacts.sorted { $0.address < $1.address }
    var folders = FolderList()
    var folderOf: [Int?] = []
    folderOf.reserveCapacity(artifacts.count)
    for artifact in artifacts { folderOf.append(folders.add(folderOf: artifact.address.description)) }
    self.artifacts = artifacts
    self.folders = folders
    self.folderOf = folderOf
    manifest = Manifest(listing: artifacts.lazy.map(\.address.description))
    let mayFold = artifacts.contains { $0.address.isFoldable }
    let conflicts = addressConflicts(mayFold: mayFold) + fileAndFolderConflicts(mayFold: mayFold)
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
    guard let address = try? OutputPath(path) else { return nil }
    var (low, high) = (0, artifacts.count)
    while low < high {
      let middle = (low + high) / 2
      if artifacts[middle].address < address { low = middle + 1 } else { high = middle }
    }
    return low < artifacts.count && artifacts[low].address == address ? low : nil
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

  /// Artifacts that want the same place, on any file system.
  private func addressConflicts(mayFold: Bool) -> [Diagnostic] {
    // Without capitals only the same address is the same place, and the same addresses follow each other.
    guard mayFold || zip(artifacts, artifacts.dropFirst()).contains(where: { $0.address == $1.address }) else {
      return []
    }
    var first: [String: Int] = [:]
    return artifacts.indices.compactMap { index in
      let address = artifacts[index].address.folded
      guard let other = first[address] else {
        first[address] = index
        return nil
      }
      return ArtifactConflict.sameAddress(artifacts[other], artifacts[index]).diagnostic
    }
  }

  /// Files at the place of a folder, on any file system.
  private func fileAndFolderConflicts(mayFold: Bool) -> [Diagnostic] {
    let names =
      mayFold
      ? Dictionary(folders.paths.enumerated().map { ($1.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
      : [:]
    var reported: Set<Int> = []
    return artifacts.compactMap { file in
      let address = file.address
      guard let folder = mayFold ? names[address.folded] : folders.index(of: address.description),
        reported.insert(folder).inserted,
        let inside = firstArtifact(inside: folder)
      else { return nil }
      return ArtifactConflict.fileAndFolder(file: file, inside: artifacts[inside]).diagnostic
    }
  }

  private func firstArtifact(inside folder: Int) -> Int? {
    let prefix = folders.paths[folder] + "/"
    return artifacts.firstIndex { $0.address.description.utf8.starts(with: prefix.utf8) }
  }
}
