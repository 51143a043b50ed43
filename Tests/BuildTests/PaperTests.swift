import Foundation
import Testing
import Text

/// Releases as PDF files.
@Suite struct PaperTests {
  private static let isInstalled = ["/usr/local/bin", "/usr/bin"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/weasyprint")
  }

  private static func project(correction: String = "") throws -> SmallProject {
    try SmallProject(
      """
      -- content/site.yml --
      titre: Essai
      adresse: https://essai.example/
      fuseau: Europe/Paris
      presse: {pdf: oui}
      -- content/press/releases/hausse/index.md --
      ---
      titre: Hausse
      date: 2026-06-01 08:00
      \(correction)
      ---
      Elle est là.
      -- content/press/releases/secret/index.md --
      ---
      titre: Secret
      date: 2026-06-01 08:00
      embargo: 2026-06-30 08:00
      ---
      Chut.

      """)
  }

  private static let path = "press/releases/hausse/release.pdf"

  @Test(.enabled(if: isInstalled)) func `a release has a PDF, which a correction renews`() async throws {
    let project = try Self.project()
    let first = try await project.build(at: "2026-06-10", cached: true)
    let bytes = try #require(first.tree.files[Self.path])
    #expect(bytes.starts(with: Array("%PDF-".utf8)) && first.findings == [])
    #expect(first["press/releases/hausse/index.html"].contains("href=\"/press/releases/hausse/release.pdf\""))
    #expect(first["press/releases/hausse/ninjs.json"].contains("application/pdf"))
    #expect(first.tree.paths.filter { $0.hasSuffix(".pdf") } == [Self.path])
    // Made anew without a cache, it is the same.
    #expect(try await project.build(at: "2026-06-10", into: "other").tree.files[Self.path] == bytes)
    let corrected = try Self.project(
      correction: "corrections: [{date: 2026-06-03, type: correction, texte: \"Le chiffre était faux.\"}]")
    #expect(try await corrected.build(at: "2026-06-10").tree.files[Self.path] != bytes)
    let later = try await project.build(at: "2026-06-30T08:00:00", cached: true)
    #expect(later.tree.files["press/releases/secret/release.pdf"] != nil)
    #expect(later.tree.files[Self.path] == bytes)
  }

  @Test(.enabled(if: !isInstalled)) func `without WeasyPrint the site is built all the same`() async throws {
    let built = try await Self.project().build(at: "2026-06-10")
    #expect(built.report.isWritten && built.findings == [])
    #expect(!built["press/releases/hausse/index.html"].contains("release.pdf"))
  }
}
