import Glibc

/// Brings into a new tree what stays as it is: our files whose bytes did not change, and everything foreign.
///
/// They are hard links: the same inode, the same time of change, whatever kind of file. Folders are made anew.
struct CarriedFiles: Sendable {
  let plan: ArtifactPlan
  let old: OutputTree
  let new: OpenFolder

  /// Brings the artifacts with these indices, and what is foreign.
  func carry(_ unchanged: [Int], workers: Int) async throws(WriteError) {
    let workers = max(1, min(workers, unchanged.count))
    _ = try await inParallel(workers) { (worker) throws(WriteError) -> Void in
      var folders = FolderMaker(plan.folders, in: new)
      for position in stride(from: worker, to: unchanged.count, by: workers) {
        let index = unchanged[position]
        try folders.make(plan.folderOf[index])
        let path = plan.artifacts[index].address.description
        guard linkat(old.root.descriptor, path, new.descriptor, path, 0) == 0 else {
          throw .refused(.link, old.root.path(of: path))
        }
      }
    }
    try carryForeign()
  }

  private func carryForeign() throws(WriteError) {
    let folders = old.foreignFolders
    for folder in folders {
      guard mkdirat(new.descriptor, folder.cString, 0o755) == 0 || errno == EEXIST else {
        throw .refused(.makeFolder, new.path(of: folder.text))
      }
    }
    for file in old.foreign {
      // A file that its owner has removed meanwhile is none to carry.
      guard linkat(old.root.descriptor, file.cString, new.descriptor, file.cString, 0) == 0 || errno == ENOENT
      else { throw .refused(.link, old.root.path(of: file.text)) }
    }
    // Last and deepest first: a read-only folder takes no more entries.
    for folder in folders.reversed() {
      guard let status = old.root.status(of: folder.cString) else { continue }
      try new.takeOwner(of: status, at: folder.cString)
    }
  }
}

extension OpenFolder {
  /// Gives the folder at `path` in this one the owner, the group and the permissions of another.
  func takeOwner(of other: stat, at path: UnsafePointer<CChar>) throws(WriteError) {
    guard let own = status(of: path) else { return }
    if own.st_uid != other.st_uid || own.st_gid != other.st_gid {
      guard fchownat(descriptor, path, other.st_uid, other.st_gid, AT_SYMLINK_NOFOLLOW) == 0 else {
        throw .refused(.own, self.path(of: String(cString: path)))
      }
    }
    if own.st_mode & 0o7777 != other.st_mode & 0o7777 {
      guard fchmodat(descriptor, path, other.st_mode & 0o7777, 0) == 0 else {
        throw .refused(.own, self.path(of: String(cString: path)))
      }
    }
  }
}
