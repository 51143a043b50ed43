import CLinux
import Glibc

/// A build whose new tree is completed beside the output and then swapped with it in one step.
///
/// A process that is killed at any instant leaves the whole old site or the whole new one. That is a promise about
/// processes, not about power: nothing is forced to the disk (`fsync`), which would cost more than the rest of the
/// build, and the site can be built again.
struct StagedBuild: Sendable {
  let plan: ArtifactPlan
  let output: LockedOutput
  let previous: PreviousSite?
  let workers: Int
  /// Whether the report tells the state of the output.
  let tellsState: Bool
  let progress: @Sendable (WriteProgress) -> Void

  /// Builds; when it throws, the output is as it was and nothing is left beside it.
  func run() async throws(WriteError) -> WriteReport {
    let staging = makeStaging()
    do throws(WriteError) {
      let pass = ArtifactPass(
        plan: plan, old: previous?.folder, staging: staging, naming: .addresses, outputPath: output.place.path,
        isTrusted: previous?.isTrusted ?? false)
      let outcome = try await pass.run(workers: workers)
      if let previous, previous.hasSameList, outcome.written.isEmpty {
        let state = tellsState ? await OutputWriter.finalState(of: previous.folder, workers: workers) : nil
        return WriteReport(outcome, removed: 0, isInPlace: false, state: state)
      }
      return try await publish(staging.open(), outcome)
    } catch {
      if staging.isMade { await retire(nil, output: output.folder) }
      throw error
    }
  }

  /// The list is the first thing in the new tree: a later build knows by it what a killed one has written.
  private func makeStaging() -> Staging {
    let old = output.folder
    return Staging(output.place.stagingName, in: output.place.parent) { (folder) throws(WriteError) in
      // Who comes to the output right after the swap waits for this build too.
      _ = folder.lock()
      if let old { try folder.takeOwner(of: old.status(), at: ".") }
      try plan.manifest.write(in: folder)
    }
  }

  private func publish(_ new: OpenFolder, _ outcome: ArtifactPass.Outcome) async throws(WriteError)
    -> WriteReport
  {
    let old = try await previous?.tree()
    if let old {
      try await CarriedFiles(plan: plan, old: old, new: new).carry(outcome.unchanged, workers: workers)
    }
    var state = tellsState ? await OutputWriter.finalState(of: new, listing: plan.manifest, outcome) : nil
    progress(.staged)
    try swap()
    progress(.swapped)
    if let old { await retire(old, output: new) }
    // To remove the old name of a file that was linked over is a change of the file, too.
    if tellsState, state == nil { state = await OutputWriter.finalState(of: new, workers: workers) }
    return WriteReport(outcome, removed: old.map(plan.countOfRemoved) ?? 0, isInPlace: false, state: state)
  }

  private func swap() throws(WriteError) {
    let (parent, place) = (output.place.parent.descriptor, output.place)
    let flag = output.folder == nil ? RenameFlags.noReplace : RenameFlags.exchange
    if renameat2(parent, place.stagingName, parent, place.name, flag) == 0 { return }
    // A file system that knows no flags can still give the tree its name where there is no old one.
    if output.folder == nil, errno == EINVAL, renameat(parent, place.stagingName, parent, place.name) == 0 {
      return
    }
    throw .refused(.swap, place.path)
  }

  private func retire(_ tree: OutputTree?, output: OpenFolder?) async {
    do throws(WriteError) {
      let retirement = Retirement(place: self.output.place, output: output, workers: workers)
      if let kept = try await retirement.run(tree) { progress(.kept(kept)) }
    } catch {
      if case .machine(let refusal) = error { progress(.leftOver(refusal)) }
    }
  }
}
