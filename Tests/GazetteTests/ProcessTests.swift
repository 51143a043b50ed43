import Foundation
import Testing

@testable import gazette

/// The program as a process of its own.
@Suite struct ProcessTests {
  /// The executable stands beside the one that runs the tests.
  private static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "gazette")

  static func process(_ arguments: [String], in folder: String) -> (Process, Pipe) {
    let process = Process()
    let messages = Pipe()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["LANG": "C"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = messages
    return (process, messages)
  }

  @Test(arguments: [("--version", Int32(0)), ("render --wrong", 2), ("init /dev/null/x", 3)])
  func `the exit status is the process's`(_ arguments: String, _ status: Int32) throws {
    let (process, _) = Self.process(arguments.split(separator: " ").map(String.init), in: "/")
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == status)
  }

  @Test func `a preview says where it is, and ends with 0 on Ctrl-C`() async throws {
    let recorded = try RecordedConsole()
    #expect(await recorded.run("init", ".") == .done)
    let port = "\(40_000 + ProcessInfo.processInfo.processIdentifier % 20_000)"
    let (process, messages) = Self.process(["preview", "--port", port], in: recorded.folder)
    try process.run()
    var said = ""
    while !said.contains("http://127.0.0.1:\(port)/") {
      let data = messages.fileHandleForReading.availableData
      if data.isEmpty { break }
      said += String(decoding: data, as: UTF8.self)
    }
    #expect(said.contains("http://127.0.0.1:\(port)/"))
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
  }
}
