import Text

extension OutputWriter {
  /// Where the output is not what these artifacts make from nothing. Nothing is written; what others put into the
  /// output does not count.
  ///
  /// - Returns: an error for each file that differs, is missing, or is there from an earlier build and should not be.
  /// - Throws: what the machine refused, and the conflicts among the artifacts.
  public func differences(from artifacts: [Artifact], workers: Int) async throws(WriteError) -> [Diagnostic] {
    let plan = try ArtifactPlan(artifacts)
    let place = try OutputPlace(resolving: output)
    let locked = try await LockedOutput(place) {}
    let found: [OutputDifference]
    if let folder = locked.folder {
      found = try await OutputComparison(plan: plan, output: folder).run(workers: max(1, workers))
    } else {
      found = plan.artifacts.map { .missing($0.address.description) }
    }
    return found.map { $0.diagnostic(output: place.path) }.sortedForReport()
  }
}
