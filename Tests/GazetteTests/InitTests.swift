import Foundation
import Testing

@testable import gazette

@Suite struct InitTests {
  @Test(arguments: ["fr", "en"])
  func `a project is written with dates around the moment given`(_ language: String) async throws {
    let recorded = try RecordedConsole()
    #expect(await recorded.run("init", "my site", "--lang", language, "--at", "2030-01-31") == .done)
    let settings = try recorded.text(of: "my site/content/site.yml")
    #expect(settings.contains(language == "fr" ? "titre: Le Jardin" : "title: Three Wells"))
    let event = language == "fr" ? "portes-ouvertes" : "open-day"
    #expect(try recorded.text(of: "my site/content/events/\(event).md").contains("2030-02-16 14:00"))
    #expect(try recorded.text(of: "my site/.gitignore").contains("/site/"))
    #expect(try recorded.text(of: "my site/templates/README.md").hasPrefix("#"))
    let post = language == "fr" ? "article" : "post"
    #expect(recorded.messages.contains("\n  cd 'my site'\n  gazette preview\n  gazette new \(post) "))
    #expect(recorded.output == "")
  }

  @Test func `a folder that is not empty is left alone`() async throws {
    let recorded = try RecordedConsole()
    try recorded.write("x", to: "full/notes.txt")
    #expect(await recorded.run("init", "full") == .wrongUse)
    #expect(recorded.messages.contains("The folder full is not empty."))
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(recorded.folder)/full") == ["notes.txt"])
  }

  @Test func `a repository that was just made counts as empty`() async throws {
    let recorded = try RecordedConsole()
    try recorded.write("x", to: "new/.git/HEAD")
    #expect(await recorded.run("init", "new") == .done)
  }

  @Test func `what the machine refuses ends with 3`() async throws {
    let recorded = try RecordedConsole()
    try recorded.write("x", to: "file")
    #expect(await recorded.run("init", "file/site") == .refused)
    #expect(recorded.messages.contains("Cannot make the folder"))
    #expect(await recorded.run("init", "file") == .refused)
  }
}
