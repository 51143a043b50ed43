import Foundation
import Testing

@testable import gazette

/// What each command does when the disk gives a part of what it holds, and an error instead of the rest.
@Suite(.enabled(if: BrokenDisk.isThere, "strace cannot follow a program here"))
struct BrokenListProcessTests {
  private static func run(
    _ arguments: [String], in folder: String, failing call: String, on path: String
  ) throws -> (status: Int32, messages: String) {
    let (process, messages) = BrokenDisk.process(arguments, in: folder, failing: call, on: path)
    try process.run()
    let said = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, said)
  }

  private static func project() async throws -> RecordedConsole {
    let recorded = try RecordedConsole()
    #expect(await recorded.run("init", ".") == .done)
    return recorded
  }

  @Test(arguments: [["build"], ["build", "--keep-going"], ["check"]])
  func `nothing is built from a part of a folder, whatever may be left out`(_ arguments: [String]) async throws {
    let recorded = try await Self.project()
    let (status, messages) = try Self.run(
      arguments, in: recorded.folder, failing: "getdents64", on: "content/blog")
    #expect(status == 1)
    #expect(messages.contains("error: this cannot be read (Input/output error)\n --> content/blog\n"))
    #expect(!FileManager.default.fileExists(atPath: recorded.folder + "/site"))
  }

  @Test func `nothing is imported from a part of a folder`() async throws {
    let recorded = try await Self.project()
    for name in ["2026-01-02-one.md", "2026-01-03-two.md"] {
      try recorded.write("---\ntitle: \(name)\n---\nWords.\n", to: "export/_posts/\(name)")
    }
    let (status, messages) = try Self.run(
      ["import", "jekyll", "export"], in: recorded.folder, failing: "getdents64", on: "export/_posts")
    #expect(status == 3)
    #expect(messages.contains("/export/_posts” cannot be read (Input/output error).\n  help: Copy it to another disk"))
    #expect(!FileManager.default.fileExists(atPath: recorded.folder + "/imports"))
    let (french, words) = try Self.run(
      ["import", "jekyll", "export", "--lang", "fr"], in: recorded.folder, failing: "getdents64", on: "content/pages")
    #expect(french == 3)
    #expect(words.contains("/content/pages » ne peut pas être lu (Input/output error)."))
  }

  @Test(arguments: [("movabletype", "read"), ("mail", "pread64")])
  func `half a file is no export`(_ format: String, _ call: String) async throws {
    let recorded = try await Self.project()
    try recorded.write(
      """
      From ana@example.org Fri May  1 18:30:00 2026
      From: Ana <ana@example.org>
      Subject: TITLE
      Date: Fri, 1 May 2026 18:30:00 +0200

      Words.

      """, to: "export.txt")
    let (status, messages) = try Self.run(
      ["import", format, "export.txt"], in: recorded.folder, failing: call, on: "export.txt")
    #expect(status == 3)
    #expect(messages.contains("export.txt” cannot be read (Input/output error)."))
    #expect(!FileManager.default.fileExists(atPath: recorded.folder + "/imports"))
  }

  /// It would write the same entries under other names, or hold them for removed.
  @Test(arguments: ["imports/jekyll-export.tsv", "content/blog/2026-01-02-one.md"])
  func `what an import wrote before is not forgotten when it cannot be read`(_ path: String) async throws {
    let recorded = try await Self.project()
    try recorded.write("---\ntitle: One\n---\nWords.\n", to: "export/_posts/2026-01-02-one.md")
    let command = ["import", "jekyll", "export"]
    #expect(await recorded.run(command) == .done)
    let files = try FileManager.default.subpathsOfDirectory(atPath: recorded.folder).sorted()
    let (status, messages) = try Self.run(command, in: recorded.folder, failing: "read", on: path)
    #expect(status == 3)
    #expect(messages.contains("\(path)” cannot be read (Input/output error)."))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: recorded.folder).sorted() == files)
  }

  @Test func `the preview says which changes it will not notice`() async throws {
    let recorded = try await Self.project()
    let port = "\(20_000 + ProcessInfo.processInfo.processIdentifier % 20_000)"
    let (process, messages) = BrokenDisk.process(
      ["preview", "--port", port], in: recorded.folder, failing: "getdents64", on: "content/blog")
    try process.run()
    let expected = "Some folders cannot be watched (Input/output error): load the page again yourself"
    var said = ""
    while !said.contains(expected) {
      let data = messages.fileHandleForReading.availableData
      if data.isEmpty { break }
      said += String(decoding: data, as: UTF8.self)
    }
    #expect(said.contains(expected))
    process.terminate()
    process.waitUntilExit()
  }
}
