import Foundation

/// The program as a process that gets errors from the disk, by strace(1).
enum BrokenDisk {
  private static let strace = "/usr/bin/strace"

  /// Whether strace is installed and may follow programs.
  static var isThere: Bool {
    let process = Process()
    process.executableURL = URL(filePath: strace)
    process.arguments = ["-o", "/dev/null", "/bin/true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// The program, and what it says on standard error. A minute ends it, and so does a signal to the process: timeout(1)
  /// hands it on to all, which strace does not.
  /// - Parameters:
  ///   - call: the system call that fails whenever a thread makes it on `path` once more: the first answer is right.
  ///   - path: a file or folder below `folder`.
  static func process(
    _ arguments: [String], in folder: String, failing call: String, on path: String
  ) -> (Process, Pipe) {
    let (process, messages) = ProcessTests.process(arguments, in: folder)
    let program = process.executableURL?.path(percentEncoded: false) ?? ""
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments =
      ["60", strace, "-f", "-o", "/dev/null", "-P", "\(folder)/\(path)", "-e", "trace=\(call)", "-e"]
      + ["inject=\(call):error=EIO:when=2+", program] + arguments
    return (process, messages)
  }
}
