import Foundation
import Testing

@testable import gazette

@Suite struct BuildTests {
  private static func project(_ language: String = "en") async throws -> RecordedConsole {
    let recorded = try RecordedConsole()
    #expect(await recorded.run("init", ".", "--lang", language) == .done)
    return recorded
  }

  private static func exists(_ path: String, _ recorded: RecordedConsole) -> Bool {
    FileManager.default.fileExists(atPath: "\(recorded.folder)/\(path)")
  }

  @Test(arguments: ["fr", "en"])
  func `a new project builds at once, without a warning`(_ language: String) async throws {
    let recorded = try await Self.project(language)
    #expect(await recorded.run("build", "--lang", language) == .done)
    #expect(Self.exists("site/index.html", recorded))
    // What was written, that the addresses are kept, and when the embargo of the example ends.
    let lines = recorded.messages.split(separator: "\n")
    #expect(lines.count == 3, "\(recorded.messages)")
    let due = language == "fr" ? "vendredi 4 décembre 2026 à 8 h" : "Friday 4 December 2026 at 08:00"
    #expect(lines.last?.contains(due) == true)
  }

  @Test func `the project is found from one of its folders, and the output is where one says`() async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("build", "--root", "content/..", "--output", "elsewhere/www") == .done)
    #expect(Self.exists("elsewhere/www/index.html", recorded))
    #expect(ProjectFolder(nearestTo: recorded.folder + "/content/blog").path == recorded.folder)
  }

  @Test func `an error ends with 1 and keeps the site as it was`() async throws {
    let recorded = try await Self.project()
    try recorded.write("---\ntitle: x\ndate: tomorrow\n---\n", to: "content/blog/wrong.md")
    #expect(await recorded.run("build") == .faults)
    #expect(!Self.exists("site", recorded))
    #expect(recorded.messages.contains("--> content/blog/wrong.md:3:7"))
    #expect(recorded.messages.contains("Nothing was written"))
  }

  @Test func `with --keep-going the rest is published, still with 1`() async throws {
    let recorded = try await Self.project()
    try recorded.write("---\ntitle: x\ndate: tomorrow\n---\n", to: "content/blog/wrong.md")
    #expect(await recorded.run("build", "--keep-going") == .faults)
    #expect(Self.exists("site/index.html", recorded))
    #expect(recorded.messages.contains("Left out because of their errors:\n  content/blog/wrong.md\n"))
  }

  @Test(arguments: [("2026-10-02", false), ("2027-10-01", false), ("2027-10-02", true)])
  func `a build says when the limits of the networks were last looked at more than a year ago`(
    _ day: String, _ isOld: Bool
  ) async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("build", "--at", day, "--lang", "en") == .done)
    #expect(recorded.messages.contains("limits of the networks") == isOld)
    #expect(await recorded.run("build", "--at", day, "--lang", "fr") == .done)
    #expect(recorded.messages.contains("Les limites des réseaux") == isOld)
  }

  @Test func `drafts are shown on demand only`() async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("new", "post", "Secret") == .done)
    #expect(await recorded.run("build") == .done)
    #expect(!Self.exists("site/blog/secret/index.html", recorded))
    #expect(await recorded.run("build", "--drafts") == .done)
    #expect(Self.exists("site/blog/secret/index.html", recorded))
  }

  @Test func `without a project the build ends with 1 and says how to make one`() async throws {
    let recorded = try RecordedConsole()
    #expect(await recorded.run("build") == .faults)
    #expect(recorded.messages.contains("gazette init"))
  }

  @Test func `an output that cannot be written ends with 3`() async throws {
    let recorded = try await Self.project()
    try recorded.write("x", to: "file")
    #expect(await recorded.run("build", "--output", "file/www") == .refused)
  }

  @Test(arguments: [".", "..", "content", "content/blog", "templates/www", "site/../content"])
  func `the sources are no place for the site`(_ output: String) async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("build", "--output", output) == .wrongUse)
    #expect(recorded.messages.contains("--output site"))
    #expect(!Self.exists(output + "/index.html", recorded))
    #expect(!Self.exists(output + "/.gazette-manifest", recorded))
  }

  @Test func `a folder whose name only begins like one of the sources is a place for the site`() async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("build", "--output", "content-site") == .done)
  }
}
