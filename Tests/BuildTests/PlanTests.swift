import Build
import Foundation
import Testing
import Text
import Writer

/// A plan is a build that writes nothing.
@Suite struct PlanTests {
  private static let archive = """
    -- content/blog/2026-01-10-un.md --
    ---
    titre: Un
    ---
    Texte. ![Une image](un.png)
    -- content/blog/un.png --
    image
    -- content/blog/2026-02-10-brouillon.md --
    ---
    titre: Brouillon
    brouillon: oui
    ---
    Texte.
    -- content/blog/2027-02-10-plus-tard.md --
    ---
    titre: Plus tard
    ---
    Texte.

    """

  private func plan(_ project: SmallProject, drafts: Bool = false, keepsGoing: Bool = false) async throws -> PlannedSite
  {
    var request = BuildRequest(
      root: project.root, output: project.output, at: try InstantInput(parsing: "2026-06-30T12:00"))
    request.includesDrafts = drafts
    request.keepsGoing = keepsGoing
    return await Project.plan(request)
  }

  @Test func `the plan has the files and the bytes of a build, and writes none`() async throws {
    let project = try SmallProject(Self.archive)
    let planned = try await plan(project)
    #expect(planned.isComplete && !FileManager.default.fileExists(atPath: project.output))
    _ = try await project.build()
    #expect(planned.artifacts.count > 10)
    for artifact in planned.artifacts {
      let written = try Data(contentsOf: URL(filePath: project.output + "/" + artifact.address.description))
      var buffer = ByteBuffer()
      switch artifact.content {
      case .rendered(let render): render(&buffer)
      case .file(let path): buffer.append(Array(try Data(contentsOf: URL(filePath: path))))
      }
      #expect(Data(buffer.bytes) == written, "\(artifact.address)")
    }
  }

  @Test func `what only the wish for drafts shows is named`() async throws {
    let project = try SmallProject(Self.archive)
    #expect(try await plan(project).unpublished.isEmpty)
    let unpublished = try await plan(project, drafts: true).unpublished
    #expect(
      unpublished.keys.sorted() == [
        "content/blog/2026-02-10-brouillon.md", "content/blog/2027-02-10-plus-tard.md",
      ])
    #expect(unpublished["content/blog/2026-02-10-brouillon.md"]?.visibility == .draft)
  }

  @Test func `two entries at one address are found without a writer`() async throws {
    let project = try SmallProject(
      Self.archive + """
        -- content/pages/autre.md --
        ---
        titre: Autre
        permalink: /assets/gazette.css/x/
        ---
        Texte.

        """)
    let planned = try await plan(project)
    #expect(!planned.isComplete && planned.artifacts.isEmpty && planned.diagnostics.hasErrors)
  }
}
