import Foundation

/// The program as a process of its own.
struct Program {
  /// How it ended.
  struct Outcome {
    let status: Int32
    let messages: String
  }

  /// It stands beside the executable that runs the tests.
  private static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "gazette")

  /// Runs it to its end.
  static func run(
    _ arguments: [String], environment: [String: String] = ["LANG": "C"], in folder: String = "/"
  ) throws -> Outcome {
    let process = Process()
    let messages = Pipe()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = messages
    try process.run()
    let data = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, messages: String(decoding: data, as: UTF8.self))
  }
}
