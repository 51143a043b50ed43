/// The output as the last build left it, read only as far as it is needed.
///
/// As long as the list of files is the same, no foreign file can be in the way of one that does not change: the
/// tree is read when something is going to be written, not before.
struct PreviousSite: Sendable {
  /// The output.
  let folder: OpenFolder
  /// Whether its list names exactly the files of the plan.
  let hasSameList: Bool
  /// Whether it is what the last build left: what is kept of it need not be compared.
  let isTrusted: Bool

  private let plan: ArtifactPlan
  private let workers: Int
  /// What was found in it; nil when that has still to be read.
  private let seen: OutputTree?

  /// Looks at the output.
  ///
  /// - Parameters:
  ///   - state: what the last build left, as `OutputWriter.state` told it.
  ///   - survey: what somebody found in it before it was locked.
  /// - Throws: the conflicts between the plan and foreign files, when the list is not the same.
  init(
    in folder: OpenFolder, plan: ArtifactPlan, workers: Int, state: [UInt8]?, survey: OutputSurvey?
  ) async throws(WriteError) {
    self.folder = folder
    self.plan = plan
    self.workers = workers
    let manifest = try Manifest(in: folder)
    hasSameList = manifest.bytes == plan.manifest.bytes
    let hasState = hasSameList && state != nil
    isTrusted = hasState ? try await OutputWriter.state(of: folder, workers: workers) == state : false
    let surveyed = try survey?.tree(of: folder, with: manifest)
    seen = hasSameList || surveyed != nil ? surveyed : try await OutputTree(reading: folder, workers: workers)
    if !hasSameList, let seen { try Self.check(seen, plan) }
  }

  /// What is in it.
  ///
  /// - Throws: the conflicts between the plan and foreign files.
  func tree() async throws(WriteError) -> OutputTree {
    // What is there beside another list was looked at in the beginning.
    if !hasSameList, let seen { return seen }
    let tree = if let seen { seen } else { try await OutputTree(reading: folder, workers: workers) }
    try Self.check(tree, plan)
    return tree
  }

  private static func check(_ tree: OutputTree, _ plan: ArtifactPlan) throws(WriteError) {
    let conflicts = plan.conflicts(with: tree)
    guard conflicts.isEmpty else { throw .conflicts(conflicts) }
  }
}
