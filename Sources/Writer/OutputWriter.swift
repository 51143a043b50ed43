import Glibc
import Text

/// Writes the artifacts of a build into a folder, and nothing outside it.
///
/// - A file that has the right bytes already keeps its inode and its time of change; when all have, nothing is
///   written.
/// - The files that an earlier build wrote and that nothing produces any more are removed. The manifest in the
///   output tells which they are; what is not in it is never overwritten and never removed.
/// - Two builds on one output run one after the other.
/// - The output changes in one step; see `StagedBuild`, and `InPlaceBuild` for where that is not possible. As the
///   folder is replaced by another, a program that works in it, or a bind mount of it, must open it anew.
public struct OutputWriter: Sendable {
  /// The path of the output.
  public let output: String

  /// A writer for the folder at `output`, which may be a symbolic link to it and need not exist.
  public init(output: String) {
    self.output = output
  }

  /// Makes the output hold exactly `artifacts`, besides what others put there.
  ///
  /// - Parameters:
  ///   - workers: How many render and write at the same time. The result does not depend on it.
  ///   - state: What the build before left, as `state` told it: as long as that is so, artifacts that are kept are not
  ///     rendered. Nil when nobody knows.
  ///   - survey: What `survey()` found, when somebody has called it.
  ///   - tellsState: Whether the report tells the state of the output, for the build after this one.
  ///   - progress: Called with what happens, from any thread.
  /// - Throws: why nothing was written.
  public func write(
    _ artifacts: [Artifact], workers: Int, after state: [UInt8]? = nil, survey: OutputSurvey? = nil,
    tellsState: Bool = false, progress: @escaping @Sendable (WriteProgress) -> Void = { _ in }
  ) async throws(WriteError) -> WriteReport {
    let workers = max(1, workers)
    let plan = try ArtifactPlan(artifacts)
    let place = try OutputPlace(resolving: output)
    let locked = try await LockedOutput(place) { progress(.waiting(place.path)) }
    let hasLeftovers = try await removeLeftovers(of: locked, workers: workers, progress: progress)
    guard let folder = locked.folder else {
      let build = StagedBuild(
        plan: plan, output: locked, previous: nil, workers: workers, tellsState: tellsState, progress: progress)
      return try await build.run()
    }
    let previous = try await PreviousSite(
      in: folder, plan: plan, workers: workers, state: state, survey: hasLeftovers ? nil : survey)
    do throws(WriteError) {
      if try place.isMountPoint(folder) { throw .machine(MachineRefusal(.swap, place.path, code: EXDEV)) }
      let build = StagedBuild(
        plan: plan, output: locked, previous: previous, workers: workers, tellsState: tellsState, progress: progress)
      return try await build.run()
    } catch {
      guard case .machine(let refusal) = error, refusal.leavesInPlace else { throw error }
      progress(.inPlace(path: place.path, reason: refusal))
      return try await InPlaceBuild(plan: plan, previous: previous, workers: workers, tellsState: tellsState).run()
    }
  }

  /// Looks through the output on one core, for a `write` to come. Nothing is locked and nothing is written.
  /// - Returns: nil when there is no output, or it cannot be read.
  public func survey() async -> OutputSurvey? {
    await OutputSurvey(of: output)
  }

  /// What of these artifacts contradicts each other: two at one address, a file where another needs a folder. Writing
  /// them would throw the same.
  public static func conflicts(among artifacts: [Artifact]) -> [Diagnostic] {
    do throws(WriteError) {
      _ = try ArtifactPlan(artifacts)
    } catch {
      if case .conflicts(let found) = error { return found }
    }
    return []
  }

  /// Whether a killed build had left anything.
  private func removeLeftovers(
    of output: LockedOutput, workers: Int, progress: (WriteProgress) -> Void
  ) async throws(WriteError) -> Bool {
    if let folder = output.folder { try InPlaceBuild.removeLeftovers(in: folder) }
    guard output.place.parent.status(of: output.place.stagingName) != nil else { return false }
    let retirement = Retirement(place: output.place, output: output.folder, workers: workers)
    if let kept = try await retirement.run() { progress(.kept(kept)) }
    return true
  }
}
