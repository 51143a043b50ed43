import Foundation

/// A folder of the machine for the time of one build, removed with all it holds at the end.
final class TemporaryFolder: Sendable {
  /// Its path; nothing is there before the first file is.
  let path = FileManager.default.temporaryDirectory.appending(path: "gazette-\(UUID().uuidString)").path

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
