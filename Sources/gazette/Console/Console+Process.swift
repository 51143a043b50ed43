import Foundation
import Text

extension Console {
  /// The console of this process. Nothing but this reads the clock.
  static func ofThisProcess() -> Console {
    let clock = { @Sendable in Instant(secondsSinceEpoch: Int(Date().timeIntervalSince1970.rounded(.down))) }
    return Console(
      environment: ProcessInfo.processInfo.environment,
      folder: FileManager.default.currentDirectoryPath,
      now: clock(),
      clock: clock,
      isWatched: isatty(STDERR_FILENO) == 1,
      input: { Array(FileHandle.standardInput.readDataToEndOfFile()) },
      write: { stream, text in
        let handle = stream == .output ? FileHandle.standardOutput : FileHandle.standardError
        // A reader that has gone away, as in `gazette render | head`, is no error.
        try? handle.write(contentsOf: Data(text.utf8))
      })
  }
}
