import Foundation
import SamplePictures
import Synchronization
import Text

@testable import gazette

/// A console whose texts are kept, in a temporary folder that is removed at the end.
final class RecordedConsole: Sendable {
  let folder: String
  private let texts = Mutex((output: "", messages: ""))

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "gazette-tests-\(UUID())")
      .path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  var output: String { texts.withLock { $0.output } }
  var messages: String { texts.withLock { $0.messages } }

  /// Runs a command on 2026-12-01 at 9:30 in Paris.
  func run(_ arguments: String..., environment: [String: String] = [:], input: String = "") async -> ExitStatus {
    await run(arguments, environment: environment, input: input)
  }

  func run(_ arguments: [String], environment: [String: String] = [:], input: String = "") async -> ExitStatus {
    texts.withLock { $0 = ("", "") }
    return await Program.run(arguments, on: console(environment: environment, input: input))
  }

  func console(
    environment: [String: String] = [:], input: String = "", isWatched: Bool = false
  ) -> Console {
    Console(
      environment: environment, folder: folder, now: Instant(secondsSinceEpoch: 1_796_113_800),
      clock: { Instant(secondsSinceEpoch: 1_796_113_800) }, isWatched: isWatched,
      input: { Array(input.utf8) },
      write: { [self] stream, text in
        texts.withLock { if stream == .output { $0.output += text } else { $0.messages += text } }
      })
  }

  func text(of path: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
  }

  func write(_ text: String, to path: String) throws {
    let url = URL(filePath: "\(folder)/\(path)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  func writePicture(to path: String) throws {
    try Data(SamplePNG.bytes(width: 4, height: 3)).write(to: URL(filePath: "\(folder)/\(path)"))
  }
}
