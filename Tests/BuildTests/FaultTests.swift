import Foundation
import Testing

/// What people get wrong: the words they read, the exit status, and the site that stays as it was.
@Suite struct FaultTests {
  /// A small project with a fault, and what the program says of it. The part behind `-- expected/… --` is written
  /// anew with `UPDATE_EXPECTED=1`.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var testDescription: String { name }
    var location: URL { URL(filePath: ExpectedOutput.folder + "Faults/\(name).txt") }
  }

  static let cases: [Case] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: ExpectedOutput.folder + "Faults")) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { Case(name: String($0.dropLast(4))) }
  }()

  @Test func `the cases are found`() {
    #expect(Self.cases.count > 25)
  }

  @Test(arguments: cases) func `messages, status, and the site of before`(_ fault: Case) async throws {
    var archive = Archive(try String(contentsOf: fault.location, encoding: .utf8))
    let expected = archive.files.filter { $0.path.hasPrefix("expected/") }
    archive.files.removeAll { $0.path.hasPrefix("expected/") }
    let (project, before) = try await Self.builtProject(then: archive)

    var found: [Archive.File] = []
    for language in ["fr", "en"] {
      let outcome = try Program.run(
        [
          "build", "--root", project.root, "--output", project.output, "--at", "2026-06-30T12:00", "--no-ledger",
          "--lang", language,
        ])
      // A build that only warns has written, and says in how many seconds.
      if outcome.status != 0 { #expect(Stamps(project.output) == before) }
      let text = outcome.messages.replacing(project.root, with: "PROJECT").split(separator: "\n")
        .filter { !$0.contains(" online: ") && !$0.contains(" en ligne : ") }
      found.append(.init(path: "expected/\(language)", form: nil, text: text.joined(separator: "\n") + "\n"))
      if language == "en" {
        found.append(.init(path: "expected/status", form: nil, text: "\(outcome.status)\n"))
      }
    }
    if ExpectedOutput.isUpdated {
      archive.files += found
      try ExpectedOutput.update { try archive.text.write(to: fault.location, atomically: true, encoding: .utf8) }
    } else {
      for (expected, found) in zip(expected, found) { #expect(found.text == expected.text) }
      #expect(expected.map(\.path) == found.map(\.path))
    }
  }

  /// A project that was built when it was right, and how its site stood then.
  static func builtProject(then archive: Archive) async throws -> (SmallProject, Stamps) {
    let project = try SmallProject("-- content/blog/avant.md --\n---\ntitre: Avant\ndate: 2026-01-01\n---\nAvant.\n")
    #expect(try await project.build().report.succeeded)
    try FileManager.default.removeItem(atPath: project.root)
    let wrong = try SmallProject(archive)
    try FileManager.default.moveItem(atPath: wrong.root, toPath: project.root)
    return (project, Stamps(project.output))
  }
}

/// The bytes and the times of last change of everything below a folder.
struct Stamps: Equatable {
  private var files: [String: [Int]] = [:]
  private let tree: FolderTree?

  init(_ root: String) {
    tree = try? FolderTree(root)
    for path in FileManager.default.subpaths(atPath: root) ?? [] {
      var status = stat()
      guard lstat(root + "/" + path, &status) == 0 else { continue }
      files[path] = [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
  }
}
