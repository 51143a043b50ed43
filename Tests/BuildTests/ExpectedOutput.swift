import Foundation
import Testing

/// Where expected output lies in the repository, and whether it is to be written anew.
enum ExpectedOutput {
  /// The folder of these tests.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().path(percentEncoded: false)

  /// `UPDATE_EXPECTED=1` writes what the tests yield in place of what they expect.
  static let isUpdated = ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1"

  private static let isContinuousIntegration = ProcessInfo.processInfo.environment["CI"] == "true"

  /// Writes expected output, but not where nobody looks at what changed.
  static func update(_ write: () throws -> Void) throws {
    try #require(!isContinuousIntegration, "UPDATE_EXPECTED changes files and has no place in CI")
    try write()
  }
}
