import Foundation
import Testing
import Text

@testable import gazette

/// `build --verify`: the output is compared with the site made again from nothing.
@Suite struct VerifyTests {
  let recorded: RecordedConsole

  init() async throws {
    recorded = try RecordedConsole()
    #expect(await recorded.run("init", ".", "--lang", "en") == .done)
    try recorded.write("---\ntitle: First\ndate: 2026-05-01\n---\nText.\n", to: "content/blog/first.md")
    #expect(await recorded.run("build", "--no-ledger") == .done)
  }

  private func verify() async throws -> Bool {
    let at = try InstantInput(parsing: "2026-12-01T08:30:00Z")
    let run = BuildRun(root: recorded.folder, output: recorded.folder + "/site", at: at)
    return try await run.verify(on: recorded.console())
  }

  @Test func `a site as it should be is verified, what others put there aside`() async throws {
    try recorded.write("mine", to: "site/mine.txt")
    #expect(await recorded.run("build", "--no-ledger", "--verify", "--at", "2026-12-01T08:30:00Z") == .done)
    #expect(recorded.messages.contains("Verified: the site is, byte for byte, what a build from nothing makes."))
  }

  @Test func `one byte changed in a page of the same size is found`() async throws {
    let page = try recorded.text(of: "site/blog/first/index.html")
    try recorded.write(page.replacing("Text.", with: "Test."), to: "site/blog/first/index.html")
    #expect(try await !verify())
    #expect(recorded.messages.contains("site/blog/first/index.html"))
    #expect(recorded.messages.contains("not, byte for byte"))
    #expect(recorded.messages.contains("1 error"))
  }

  @Test func `a copied file that was cut is found`() async throws {
    try recorded.write("whole", to: "content/static/note.txt")
    #expect(await recorded.run("build", "--no-ledger") == .done)
    try recorded.write("who", to: "site/note.txt")
    #expect(try await !verify())
    #expect(recorded.messages.contains("site/note.txt"))
  }

  @Test func `a missing page is found`() async throws {
    try FileManager.default.removeItem(atPath: recorded.folder + "/site/blog/first/index.html")
    #expect(try await !verify())
    #expect(recorded.messages.contains("This file is missing"))
  }

  @Test func `a page that an earlier build left behind is found`() async throws {
    try FileManager.default.removeItem(atPath: recorded.folder + "/content/blog/first.md")
    #expect(try await !verify())
    #expect(recorded.messages.contains("site/blog/first/index.html"))
    #expect(recorded.messages.contains("of an earlier build"))
    #expect(await recorded.run("build", "--no-ledger", "--verify") == .done)
  }

  @Test func `a list of files that was damaged is found`() async throws {
    let list = try recorded.text(of: "site/.gazette-manifest")
    try recorded.write(list + "zzz.html\n", to: "site/.gazette-manifest")
    #expect(try await !verify())
    #expect(recorded.messages.contains("site/.gazette-manifest"))
  }
}
