import Foundation
import Text
import Writer

/// Builds the site of a project.
public enum Project {
  /// Reads, renders and writes a whole project.
  /// - Returns: what was done; with errors in the content and without `keepsGoing`, nothing was written.
  /// - Throws: `MachineRefusal` when the disk or a permission stands in the way.
  public static func build(_ request: BuildRequest) async throws(MachineRefusal) -> BuildReport {
    let workers = request.workers ?? ProcessInfo.processInfo.activeProcessorCount
    var pass = BuildPass(request, workers: max(1, workers))
    return try await pass.run()
  }
}
