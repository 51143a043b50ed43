import Foundation
import Testing

/// What the machine refuses, and what an entry with an error does to the others.
@Suite struct OutputTests {
  private static let one = "-- content/blog/a.md --\n---\ntitre: A\ndate: 2026-01-01\n---\nTexte.\n"

  private func run(_ project: SmallProject, output: String) throws -> Program.Outcome {
    try Program.run(
      ["build", "--root", project.root, "--output", output, "--at", "2026-06-30T12:00", "--lang", "fr"])
  }

  @Test func `an output that is a file is refused by the machine`() throws {
    let project = try SmallProject(Self.one)
    try "à moi".write(toFile: project.output, atomically: true, encoding: .utf8)
    let outcome = try run(project, output: project.output)
    #expect(outcome.status == 3)
    #expect(outcome.messages.contains("un fichier se trouve là où il faut un dossier"), "\(outcome.messages)")
    #expect(try String(contentsOfFile: project.output, encoding: .utf8) == "à moi")
  }

  @Test func `an output in a place without files is refused by the machine`() throws {
    let outcome = try run(try SmallProject(Self.one), output: "/proc/gazette/site")
    #expect(outcome.status == 3)
    #expect(outcome.messages.contains("/proc/gazette"), "\(outcome.messages)")
  }

  @Test func `a file of somebody else at one of our addresses stays`() throws {
    let project = try SmallProject(Self.one)
    try FileManager.default.createDirectory(atPath: project.output, withIntermediateDirectories: true)
    try "à moi".write(toFile: project.output + "/index.html", atomically: true, encoding: .utf8)
    try "aussi".write(toFile: project.output + "/autre.txt", atomically: true, encoding: .utf8)
    let before = Stamps(project.output)
    let outcome = try run(project, output: project.output)
    #expect(outcome.status != 0, "\(outcome.messages)")
    #expect(outcome.messages.contains("index.html"), "\(outcome.messages)")
    #expect(Stamps(project.output) == before)
  }

  @Test func `with keep-going the entries with errors are left out and listed`() async throws {
    let project = try SmallProject(
      Self.one + """
        -- content/blog/date.md --
        ---
        titre: Mauvaise date
        date: 2026-13-01
        ---
        Texte.
        -- content/blog/lien.md --
        ---
        titre: Mauvais lien
        date: 2026-01-02
        etiquettes: [perdu]
        ---
        Voir [cela](nulle-part.md).
        -- content/blog/voisin.md --
        ---
        titre: Voisin
        date: 2026-01-03
        ---
        Voir [le lien](lien.md).
        """)
    let stopped = try await project.build()
    #expect(!stopped.report.isWritten)
    #expect(stopped.tree.paths == [])
    let built = try await project.build(keepGoing: true)
    #expect(built.report.isWritten)
    #expect(!built.report.succeeded)
    #expect(built.report.refused == ["content/blog/date.md", "content/blog/lien.md"])
    #expect(built.report.published == 2)
    #expect(built.tree.paths.contains("blog/a/index.html"))
    #expect(built.tree.paths.contains("blog/voisin/index.html"))
    #expect(built.tree.places(of: "Mauvais") == [])
    #expect(built.tree.places(of: "perdu") == [])
    let outcome = try Program.run(
      [
        "build", "--root", project.root, "--output", project.output, "--at", "2026-06-30T12:00", "--keep-going",
        "--lang", "fr",
      ])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("  content/blog/date.md\n  content/blog/lien.md\n"), "\(outcome.messages)")
  }

  @Test func `two entries at one address: with keep-going the first stays`() async throws {
    let project = try SmallProject(
      Self.one + "-- content/blog/2026-01-02-a.md --\n---\ntitre: Autre\n---\nTexte.\n")
    let built = try await project.build(keepGoing: true)
    #expect(built.report.isWritten, "\(built.findings)")
    #expect(built.report.refused.count == 1)
  }

  @Test func `a former address where a page stands: with keep-going the page stays`() async throws {
    let project = try SmallProject(
      Self.one + """
        -- content/blog/b.md --
        ---
        titre: Autre
        date: 2026-01-02
        anciennes-adresses: [/blog/a/]
        ---
        Texte.
        """)
    let stopped = try await project.build()
    #expect(!stopped.report.isWritten)
    let built = try await project.build(keepGoing: true)
    #expect(built.report.isWritten, "\(built.findings)")
    #expect(built.report.refused == ["content/blog/b.md"])
    #expect(built["blog/a/index.html"].contains("Texte."))
  }
}
