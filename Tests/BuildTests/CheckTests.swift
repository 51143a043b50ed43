import Build
import Testing
import Text

/// What a check finds in the output, and what it says about files.
@Suite struct CheckTests {
  private static let project = """
    -- content/press/releases/2026-06-01-hausse.md --
    ---
    titre: Hausse
    embargo: 2026-06-30 08:00
    ---
    Texte.
    -- content/blog/2026-06-01-fin.md --
    ---
    titre: Fin
    expire: 2026-07-10
    ---
    Texte. ![](photo.png)
    -- content/blog/photo.png --
    image
    -- content/blog/photo.png.yml --
    consentement: {statut: donne, expire: 2026-07-05}
    -- content/blog/inutile.png --
    image
    -- content/blog/2026-06-02-brouillon.md --
    ---
    titre: Brouillon
    brouillon: oui
    ---

    """

  private static func check(_ project: SmallProject, at moment: String) async throws -> [String] {
    let request = BuildRequest(root: project.root, output: project.output, at: try InstantInput(parsing: moment))
    return await Project.check(request).diagnostics.map { "\($0.severity) \($0.code) \($0.location.path)" }
  }

  @Test func `an embargo that is over and not published is an error until the site is built`() async throws {
    let project = try SmallProject(Self.project)
    #expect(try await Self.check(project, at: "2026-06-30T09:00") == [])
    _ = try await project.build(at: "2026-06-30T07:59:59")
    #expect(try await Self.check(project, at: "2026-06-30T07:59:59") == [])
    let missing = ["error embargo-over content/press/releases/2026-06-01-hausse.md"]
    #expect(try await Self.check(project, at: "2026-06-30T08:00:00") == missing)
    _ = try await project.build(at: "2026-06-30T08:00:00")
    #expect(try await Self.check(project, at: "2026-06-30T08:00:00") == [])
  }

  @Test func `what should have left the output is an error`() async throws {
    let project = try SmallProject(Self.project)
    _ = try await project.build(at: "2026-07-01", drafts: true)
    let found = try await Self.check(project, at: "2026-07-12")
    #expect(
      found == [
        "error still-online content/blog/2026-06-01-fin.md",
        "error still-online content/blog/2026-06-02-brouillon.md",
        "error still-online content/blog/photo.png",
      ])
    _ = try await project.build(at: "2026-07-12")
    #expect(try await Self.check(project, at: "2026-07-12") == [])
  }

  @Test func `nothing is written, and dead addresses are errors`() async throws {
    let project = try SmallProject(
      "-- content/blog/2026-06-01-a.md --\n---\ntitre: A\n---\n[vide](/rien/) [ici](#nulle-part)\n")
    let found = try await Self.check(project, at: "2026-07-12")
    #expect(
      found == ["error dead-address content/blog/2026-06-01-a.md", "error dead-fragment content/blog/2026-06-01-a.md"])
    #expect(try FolderTree(project.output).paths == [])
  }

  @Test func `the schedule lists every change in order, and the consents that end soon`() async throws {
    let project = try SmallProject(Self.project)
    let request = BuildRequest(root: project.root, output: "", at: try InstantInput(parsing: "2026-06-29"))
    let schedule = try #require(await Project.schedule(request))
    #expect(
      schedule.changes.map { "\($0.reason.english) \($0.path)" } == [
        "comes out of embargo content/press/releases/2026-06-01-hausse.md",
        "leaves the site, because the consent to it ends content/blog/photo.png",
        "leaves the site content/blog/2026-06-01-fin.md",
      ])
    #expect(schedule.endingConsents(within: 60).map(\.path) == ["content/blog/photo.png"])
    #expect(schedule.endingConsents(within: 6) == [])
  }
}
