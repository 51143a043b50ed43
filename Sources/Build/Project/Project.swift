import Text
import Writer

/// Builds the site of a project.
public enum Project {
  /// Reads, renders and writes a whole project.
  /// - Throws: `MachineRefusal` when the disk or a permission stands in the way.
  public static func build(_ request: BuildRequest) async throws(MachineRefusal) -> BuildReport {
    BuildReport(
      diagnostics: [], published: 0, refused: [], written: 0, unchanged: 0, removed: 0, bytes: 0, nextChange: nil,
      timeZone: .utc)
  }
}
