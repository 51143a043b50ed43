import Glibc

/// A build for an output that cannot be swapped in whole: a mount point, or a folder whose surroundings we may not
/// write to.
///
/// What it can promise is less than `StagedBuild`: every file is at every instant the whole old one or the whole
/// new one, and nothing is touched before all files are complete (in `.gazette-staging` inside the output). But a
/// build that is killed during the renames leaves some new files beside old ones, until the next build puts that
/// right. Pages go last: files that nothing needs any more are removed when all new ones are there.
struct InPlaceBuild: Sendable {
  /// The name of the folder inside the output that new files are prepared in.
  static let stagingName = ".gazette-staging"
  /// The same as a path.
  static let stagingPath = TreePath(stagingName)

  let plan: ArtifactPlan
  let previous: PreviousSite
  let workers: Int
  /// Whether the report tells the state of the output.
  let tellsState: Bool

  private var output: OpenFolder { previous.folder }

  /// Builds; when it throws before the first rename, the output is as it was.
  func run() async throws(WriteError) -> WriteReport {
    let staging = Staging(Self.stagingName, in: output) { (_) throws(WriteError) in }
    do throws(WriteError) {
      let pass = ArtifactPass(
        plan: plan, old: output, staging: staging, naming: .numbers, outputPath: output.path,
        isTrusted: previous.isTrusted)
      let outcome = try await pass.run(workers: workers)
      if outcome.written.isEmpty, previous.hasSameList {
        return WriteReport(outcome, removed: 0, isInPlace: true, state: await finalState)
      }
      let removed = try replace(outcome.written, from: staging.open(), in: await previous.tree())
      try Self.removeLeftovers(in: output)
      return WriteReport(outcome, removed: removed, isInPlace: true, state: await finalState)
    } catch {
      try Self.removeLeftovers(in: output)
      throw error
    }
  }

  private var finalState: [UInt8]? {
    get async { tellsState ? await OutputWriter.finalState(of: output, workers: workers) : nil }
  }

  /// Removes what a build in this folder has left.
  static func removeLeftovers(in output: OpenFolder) throws(WriteError) {
    guard let status = output.status(of: stagingName), status.isFolder else { return }
    var reader = FolderReader()
    for entry in try reader.entries(of: stagingPath, in: output) {
      guard unlinkat(output.descriptor, entry.path.cString, 0) == 0 else {
        throw .refused(.remove, output.path(of: entry.path.text))
      }
    }
    guard unlinkat(output.descriptor, stagingName, AT_REMOVEDIR) == 0 else {
      throw .refused(.remove, output.path(of: stagingName))
    }
  }

  private func replace(_ written: [Int], from staging: OpenFolder, in old: OutputTree) throws(WriteError)
    -> Int
  {
    let oldPaths = old.ours.map(\.text)
    let addresses = Set(plan.artifacts.lazy.map(\.address.description))
    let removed = oldPaths.filter { !addresses.contains($0) }
    // Until the end, the list names the files of both builds: none is taken for a foreign one after a kill.
    try Manifest(listing: addresses.union(oldPaths).sorted()).write(in: output)
    for path in removed where isInTheWay(path) { try remove(path) }
    try removeEmptyFolders(of: old, where: isInTheWay)
    var folders = FolderMaker(plan.folders, in: output)
    for index in written {
      try folders.make(plan.folderOf[index])
      let path = plan.artifacts[index].address.description
      guard renameat(staging.descriptor, String(index), output.descriptor, path) == 0 else {
        throw .refused(.write, output.path(of: path))
      }
    }
    for path in removed where !isInTheWay(path) { try remove(path) }
    try removeEmptyFolders(of: old) { plan.folders.index(of: $0) == nil }
    try plan.manifest.write(in: output)
    return removed.count
  }

  /// Whether a file stands where a folder is needed, or lies in a folder where a file is needed.
  private func isInTheWay(_ path: String) -> Bool {
    if plan.folders.index(of: path) != nil { return true }
    var path = path
    while true {
      if plan.index(of: path) != nil { return true }
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return false }
      path = String(path[..<slash])
    }
  }

  private func remove(_ path: String) throws(WriteError) {
    guard unlinkat(output.descriptor, path, 0) == 0 || errno == ENOENT else {
      throw .refused(.remove, output.path(of: path))
    }
  }

  private func removeEmptyFolders(of old: OutputTree, where isUseless: (String) -> Bool) throws(WriteError) {
    for folder in old.levels.reversed().joined() where !folder.isForeign && isUseless(folder.path.text) {
      // One that someone has just put a file into stays.
      unlinkat(output.descriptor, folder.path.cString, AT_REMOVEDIR)
    }
  }
}
