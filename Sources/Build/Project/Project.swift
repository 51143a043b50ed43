import Foundation
import Text
import Writer

/// Builds the site of a project, or plans it.
public enum Project {
  /// Reads, renders and writes a whole project.
  /// With a `cacheFolder`, a build that would change nothing reads and writes nothing.
  /// - Returns: what was done; with errors in the content and without `keepsGoing`, nothing was written.
  /// - Throws: `MachineRefusal` when the disk or a permission stands in the way.
  public static func build(_ request: BuildRequest) async throws(MachineRefusal) -> BuildReport {
    guard request.cacheFolder != nil else {
      var pass = BuildPass(request, workers: workers(for: request))
      return try await pass.run()
    }
    let start = FileIdentity.now
    let workers = workers(for: request)
    let scan = await ProjectScan(root: request.root, workers: workers)
    let record = ProjectRecord(for: request, scan: scan, start: start)
    if let report = await record?.report() { return report }
    // It is read while the content is.
    let known = record.map { record in Task { record.texts } }
    var pass = BuildPass(request, workers: workers, scan: scan, known: known)
    let report = try await pass.run { plan in await record?.keepTexts(of: plan) }
    record?.keep(report, output: pass.state)
    letGo(of: consume pass)
    return report
  }

  /// Reads a whole project and plans its site, and writes nothing: `output` plays no part.
  ///
  /// Files at one address are found here as the writer would find them; what already lies in an output is not.
  public static func plan(_ request: BuildRequest) async -> PlannedSite {
    var pass = BuildPass(request, workers: workers(for: request))
    var planned = await pass.plan()
    let conflicts = OutputWriter.conflicts(among: planned.artifacts)
    guard !conflicts.isEmpty else { return planned }
    planned.diagnostics = (planned.diagnostics + conflicts).sortedForReport()
    planned.artifacts = []
    planned.isComplete = false
    return planned
  }

  /// Makes the site of a project again from nothing, in memory, and compares every byte with the output. Nothing is
  /// written.
  /// - Returns: an error for each file that differs, is missing or should not be there; none when all is as it should
  ///   be. When the content no longer lets a site be made, what is wrong with it.
  /// - Throws: `MachineRefusal` when the disk or a permission stands in the way.
  public static func verify(_ request: BuildRequest) async throws(MachineRefusal) -> [Diagnostic] {
    var pass = BuildPass(request, workers: workers(for: request), isVerification: true)
    return try await pass.run().diagnostics
  }

  /// Reads a project and tells what will change on its site by itself. Nothing is rendered.
  public static func schedule(_ request: BuildRequest) async -> SiteSchedule? {
    var pass = BuildPass(request, workers: workers(for: request))
    guard var schedule = await pass.read()?.schedule else { return nil }
    schedule.diagnostics = pass.diagnostics.sortedForReport()
    return schedule
  }

  /// Tells whether a file is online, and why.
  /// - Parameter path: the path relative to the project's root.
  /// - Returns: nil when the project has no such file, or cannot be read.
  public static func standing(of path: String, _ request: BuildRequest) async -> FileStanding? {
    var pass = BuildPass(request, workers: workers(for: request))
    return await pass.standing(of: path)
  }

  /// Checks a project as a build would, and what of it is in the output; nothing is written.
  public static func check(_ request: BuildRequest) async -> CheckReport {
    var pass = BuildPass(request, workers: workers(for: request))
    return await pass.check()
  }

  /// Writes the texts that are under embargo into a folder of their own, for a journalist who is told beforehand.
  /// - Parameter name: the journalist or the newspaper; the same name has the same folder.
  /// - Throws: `MachineRefusal` when the disk or a permission stands in the way.
  public static func preview(for name: Slug, _ request: BuildRequest) async throws(MachineRefusal) -> EmbargoReport {
    let pass = BuildPass(request, workers: workers(for: request))
    return try await pass.preview(for: name)
  }

  static func workers(for request: BuildRequest) -> Int {
    max(1, request.workers ?? ProcessInfo.processInfo.activeProcessorCount)
  }
}
