import Foundation
import Testing

/// The same input at the same instant gives the same bytes.
@Suite struct SamenessTests {
  /// A project with something of every kind, and enough of it for several workers.
  private func project() throws -> SmallProject {
    var archive = """
      -- content/site.yml --
      titre: Essai
      adresse: https://essai.example/
      fuseau: Europe/Paris
      langues: [fr, en, ar]
      lettre: {titre: La lettre, tous-les: 14, raison: Vous y êtes abonné.}
      organisation: {nom: Essai, adresse-postale: 1 rue de la Mairie, directeur-publication: Jo Roy, courriel: jo@essai.example}
      -- content/people/nora.md --
      ---
      nom: Nora Benali
      porte-parole: oui
      ---
      Nora.
      -- content/press/releases/2026-06-01-toit.md --
      ---
      titre: Un toit
      contacts: [nora]
      embargo: 2026-06-02 08:00
      ---
      Texte.
      -- content/events/fete.md --
      ---
      titre: Fête
      debut: 2026-07-14
      lieu: Place de la Mairie
      ---
      Venez ~~tard~~ tôt : https://essai.example/
      -- content/newsletter/2026-06-15-lettre.md --
      ---
      titre: Lettre
      numero: 3
      ---
      Bonjour.

      """
    for number in 0..<40 {
      archive += """
        -- content/blog/2026-0\(1 + number % 6)-\(10 + number % 18)-texte-\(number).md --
        ---
        titre: Texte \(number)
        auteur: nora
        etiquettes: [sujet-\(number % 5), Été]
        ---
        ## Un titre

        | a | b |
        |---|---|
        | \(number) | ~~x~~ |

        Voir https://essai.example/\(number) et `code` — [avant](2026-01-10-texte-0.md).

        """
    }
    return try SmallProject(archive)
  }

  @Test func `whatever the number of workers`() async throws {
    let project = try project()
    let one = try await project.build(workers: 1, into: "one")
    #expect(one.report.isWritten)
    for workers in [2, 3, 16] {
      let many = try await project.build(workers: workers, into: "many-\(workers)")
      #expect(many.tree.differences(from: one.tree) == [])
    }
  }

  @Test func `a second build writes nothing`() async throws {
    let project = try project()
    let first = try await project.build()
    let second = try await project.build()
    #expect(first.report.written > 100)
    #expect(second.report.written == 0)
    #expect(second.report.removed == 0)
    #expect(second.report.unchanged == first.report.written)
    #expect(second.tree == first.tree)
  }

  @Test func `whatever the time zone, the locale and the folder of the machine`() async throws {
    let project = try project()
    let expected = try await project.build()
    let machines: [(environment: [String: String], folder: String)] = [
      (["TZ": "Pacific/Kiritimati", "LC_ALL": "ar_EG.UTF-8", "LANG": "ar_EG.UTF-8"], "/"),
      (["TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8"], project.folder),
      (["TZ": ":/nonsense", "LC_ALL": "C", "HOME": "/nonexistent"], project.root),
    ]
    for (number, machine) in machines.enumerated() {
      let name = "machine-\(number)"
      let root = machine.folder == project.root ? "." : project.root
      let outcome = try Program.run(
        ["build", "--root", root, "--output", "\(project.folder)/\(name)", "--at", "2026-06-30T12:00", "--no-ledger"],
        environment: machine.environment, in: machine.folder)
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(try FolderTree("\(project.folder)/\(name)").differences(from: expected.tree) == [])
    }
  }
}
