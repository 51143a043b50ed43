import Glibc
import Text

/// Compares an output with what its artifacts make from nothing: each is rendered again in memory.
struct OutputComparison: Sendable {
  let plan: ArtifactPlan
  let output: OpenFolder

  /// Every difference, first among the artifacts in the order of their addresses, then what is too much.
  func run(workers: Int) async throws(WriteError) -> [OutputDifference] {
    let count = plan.artifacts.count
    let workers = max(1, min(workers, count))
    let parts = try await inParallel(workers) { (worker) throws(WriteError) -> [OutputDifference] in
      var buffer = ByteBuffer(capacity: 64 << 10)
      var comparison = FileComparison()
      var differences: [OutputDifference] = []
      for index in stride(from: worker, to: count, by: workers) {
        if Task.isCancelled { throw .cancelled }
        let found = try difference(of: plan.artifacts[index], &buffer, &comparison)
        if let found { differences.append(found) }
      }
      return differences
    }
    return try await parts.flatMap { $0 } + tooMuch(workers: workers)
  }

  private func difference(
    of artifact: Artifact, _ buffer: inout ByteBuffer, _ comparison: inout FileComparison
  ) throws(WriteError) -> OutputDifference? {
    let path = artifact.address.description
    guard let file = OpenFile(reading: path, in: output.descriptor) else { return .missing(path) }
    guard let status = file.status(), status.isRegular else { return .missing(path) }
    switch artifact.content {
    case .rendered(let render):
      buffer.removeAll()
      render(&buffer)
      return comparison.isSame(file, as: buffer) ? nil : .differs(path)
    case .file(let original):
      guard let source = OpenFile(reading: original, in: AT_FDCWD) else { throw .refused(.read, original) }
      return comparison.isSame(file, as: source) ? nil : .differs(path)
    }
  }

  private func tooMuch(workers: Int) async throws(WriteError) -> [OutputDifference] {
    let tree = try await OutputTree(reading: output, workers: workers)
    guard tree.manifest.bytes != plan.manifest.bytes else { return [] }
    let addresses = Set(plan.artifacts.lazy.map { TreePath($0.address.description) })
    let extra = tree.ours.lazy.filter { !addresses.contains($0) }.map(\.text).sorted()
    return extra.map { .extra($0) } + [.list]
  }
}
