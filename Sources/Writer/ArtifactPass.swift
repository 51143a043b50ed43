import Glibc
import Text

/// Renders every artifact once, compares it with the file of the last build, and writes those that differ.
struct ArtifactPass: Sendable {
  /// How the written files are named in the staging folder.
  enum Naming: Sendable {
    /// By their address, in folders.
    case addresses
    /// By their index, side by side.
    case numbers
  }

  /// What came of it.
  struct Outcome: Sendable {
    /// The indices of the artifacts that were written.
    var written: [Int] = []
    /// The indices of the artifacts whose file has the same bytes already.
    var unchanged: [Int] = []
    /// How many of these were not even rendered.
    var kept = 0
    /// The bytes written.
    var bytes = 0
    /// What the file system tells of each written file, with the index of its artifact.
    var identities: [(index: Int, identity: FileIdentity)] = []
    /// What is wrong with files to be copied.
    var problems: [Diagnostic] = []
  }

  /// The artifacts.
  let plan: ArtifactPlan
  /// The output of the last build, when there is one.
  let old: OpenFolder?
  /// Where the written files go.
  let staging: Staging
  /// How they are named there.
  let naming: Naming
  /// The path of the output, for messages.
  let outputPath: String
  /// Whether the old output is what the last build left, so that what is kept of it need not be rendered.
  let isTrusted: Bool

  /// Runs over all of them.
  func run(workers: Int) async throws(WriteError) -> Outcome {
    let kept = plan.artifacts.indices.filter(isKept)
    let made = plan.artifacts.indices.filter { !isKept($0) }
    let order = made.filter { plan.artifacts[$0].isFirst } + made.filter { !plan.artifacts[$0].isFirst }
    let workers = max(1, min(workers, order.count))
    let counter = WorkCounter(count: order.count)
    let parts = try await inParallel(workers) { (_) throws(WriteError) -> Outcome in
      var artifacts = ArtifactWorker(self)
      while let place = counter.next() {
        if Task.isCancelled { throw .cancelled }
        try artifacts.process(order[place])
      }
      return artifacts.outcome
    }
    let problems = parts.flatMap(\.problems)
    guard problems.isEmpty else { throw .conflicts(problems.sortedForReport()) }
    return Outcome(
      written: parts.flatMap(\.written).sorted(), unchanged: (kept + parts.flatMap(\.unchanged)).sorted(),
      kept: kept.count,
      bytes: parts.reduce(0) { $0 + $1.bytes },
      identities: parts.flatMap(\.identities).sorted { $0.index < $1.index })
  }

  private func isKept(_ index: Int) -> Bool { isTrusted && old != nil && plan.artifacts[index].isKept }
}
