import CLinux
import Glibc

/// Removes a tree beside the output: the old site after a swap, or what a killed build left.
///
/// What others wrote is never lost by it: a foreign file goes only when the output has the same file (the same
/// inode) at the same path. One that appeared after the tree was read is moved into the output; where that is not
/// possible, what remains of the tree is kept under another name.
struct Retirement: Sendable {
  /// The output, whose `stagingName` is the tree to remove.
  let place: OutputPlace
  /// The output as it is now, when there is one.
  let output: OpenFolder?
  /// How many work at the same time.
  let workers: Int

  /// Removes the tree.
  ///
  /// - Parameter tree: what is in it, when that is known.
  /// - Returns: the path of what had to be kept, if anything.
  func run(_ tree: OutputTree? = nil) async throws(WriteError) -> String? {
    var tree = tree
    // What appears while the tree is being removed is found by reading it again.
    for _ in 0..<3 {
      let current: OutputTree
      if let known = tree.take() {
        current = known
      } else {
        current = try await OutputTree(
          reading: OpenFolder(place.stagingName, in: place.parent), workers: workers)
      }
      try await remove(current)
      // The list goes last: as long as anything is left, it tells what is ours.
      guard try Self.holdsOnlyList(current.root) else { continue }
      Manifest.remove(from: current.root)
      if unlinkat(place.parent.descriptor, place.stagingName, AT_REMOVEDIR) == 0 { return nil }
      guard errno == ENOTEMPTY || errno == EEXIST else {
        throw .refused(.remove, place.parent.path(of: place.stagingName))
      }
    }
    Manifest.remove(from: try OpenFolder(place.stagingName, in: place.parent))
    return try keep()
  }

  private static func holdsOnlyList(_ root: OpenFolder) throws(WriteError) -> Bool {
    var reader = FolderReader()
    return try reader.entries(of: .root, in: root).allSatisfy { Manifest.paths.contains($0.path) }
  }

  private func remove(_ tree: OutputTree) async throws(WriteError) {
    let root = tree.root
    try await forEachIndex(below: tree.ours.count, workers: workers) { (index) throws(WriteError) in
      guard unlinkat(root.descriptor, tree.ours[index].cString, 0) == 0 || errno == ENOENT else {
        throw .refused(.remove, root.path(of: tree.ours[index].text))
      }
    }
    for path in tree.foreignFolders { restoreFolder(path, of: root) }
    for path in tree.foreign { removeOrRestore(path, of: root) }
    for level in tree.levels.reversed() {
      try await forEachIndex(below: level.count, workers: workers) { (index) throws(WriteError) in
        unlinkat(root.descriptor, level[index].path.cString, AT_REMOVEDIR)
      }
    }
  }

  private func restoreFolder(_ path: TreePath, of root: OpenFolder) {
    if let output { mkdirat(output.descriptor, path.cString, 0o755) }
    // A folder that was made read-only does not let its entries go.
    fchmodat(root.descriptor, path.cString, 0o700, 0)
  }

  private func removeOrRestore(_ path: TreePath, of root: OpenFolder) {
    guard let output, let status = root.status(of: path.cString) else { return }
    if let kept = output.status(of: path.cString), kept.isSame(as: status) {
      unlinkat(root.descriptor, path.cString, 0)
    } else {
      renameat2(root.descriptor, path.cString, output.descriptor, path.cString, RenameFlags.noReplace)
    }
  }

  private func keep() throws(WriteError) -> String {
    for number in 1...1000 {
      let name = ".gazette-kept-\(place.name)-\(number)"
      let parent = place.parent.descriptor
      if renameat2(parent, place.stagingName, parent, name, RenameFlags.noReplace) == 0 {
        return place.parent.path(of: name)
      }
      guard errno == EEXIST else { break }
    }
    throw .refused(.remove, place.parent.path(of: place.stagingName))
  }
}
