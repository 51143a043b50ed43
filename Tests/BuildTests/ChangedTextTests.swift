import Foundation
import Testing

/// Builds before which only texts have changed: what shows none of them is not made again.
@Suite struct ChangedTextTests {
  private static let moment = "2026-06-30T12:00"

  /// Waits until the clock that marks files has gone on for long enough.
  private func settle() async throws {
    try await Task.sleep(for: .milliseconds(80))
  }

  /// The entries of a project, by path from its root.
  private func entries(of project: SmallProject) -> [String] {
    let paths = FileManager.default.subpaths(atPath: project.root + "/content") ?? []
    return paths.filter { $0.hasSuffix(".md") && !$0.contains(".sent/") }.sorted().map { "content/" + $0 }
  }

  /// Puts a sentence before the text of an entry; its header stays as it is.
  private func change(_ path: String, of project: SmallProject, saying sentence: String) throws {
    let file = URL(filePath: project.root + "/" + path)
    let text = try String(contentsOf: file, encoding: .utf8)
    let mark = text.hasPrefix("+++") ? "+++" : "---"
    let parts = text.components(separatedBy: "\n\(mark)\n")
    guard parts.count > 1 else { return }
    let body = parts.dropFirst().joined(separator: "\n\(mark)\n")
    try Data("\(parts[0])\n\(mark)\n\n\(sentence)\n\n\(body)".utf8).write(to: file)
  }

  /// With the theme itself, which shows everything: what would be kept and should not be differs from a clean build.
  @Test(arguments: GoldenTests.cases)
  func `after each change of a text the site is what a clean build makes`(_ name: String) async throws {
    let project = try GoldenTests.project(name)
    try await settle()
    let first = try await project.build(at: Self.moment, cached: true)
    #expect(first.report.succeeded)
    var kept = 0
    let (entries, rounds) = (entries(of: project), 3)
    for number in 0..<min(rounds, entries.count) {
      let changed = entries.enumerated().filter { $0.offset % rounds == number }.map(\.element)
      for path in changed { try change(path, of: project, saying: "Phrase nouvelle, numéro \(number).") }
      try await settle()
      let built = try await project.build(at: Self.moment, cached: true)
      let clean = try await project.build(at: Self.moment, into: "clean-\(number)")
      let differences = built.tree.differences(from: clean.tree)
      #expect(differences.isEmpty, "\(changed): \(differences.joined(separator: "\n").prefix(2000))")
      #expect(built.findings == clean.findings, "\(changed)")
      kept += built.report.kept
    }
    #expect(kept > 0 || entries.allSatisfy { $0.contains("newsletter") || $0.contains("charter") })
  }

  private func blog() async throws -> SmallProject {
    var archive = ""
    for number in 1...30 {
      archive += """
        -- content/blog/2026-01-\(number < 10 ? "0" : "")\(number)-texte-\(number).md --
        ---
        titre: Texte \(number)
        etiquettes: [sujet-\(number)]
        ---
        Texte numéro \(number).

        """
    }
    let project = try SmallProject(
      archive + "-- content/events/fete.md --\n---\ntitre: Fête\ndebut: 2026-07-14\n---\nVenez.\n")
    try await settle()
    _ = try await project.build(at: Self.moment, cached: true)
    return project
  }

  @Test func `pages that show nothing of a changed text are not rendered`() async throws {
    let project = try await blog()
    try change("content/blog/2026-01-15-texte-15.md", of: project, saying: "Neuf.")
    try await settle()
    let built = try await project.build(at: Self.moment, cached: true)
    #expect(built["blog/texte-15/index.html"].contains("Neuf."))
    // Of thirty posts, topics and months, and three feeds of each topic, nearly all.
    #expect(built.report.kept > 130)
    #expect(built.report.kept < built.report.unchanged)
  }

  @Test func `a changed header, another file or a moment after the next change has everything rendered`() async throws {
    let project = try await blog()
    let header = "---\ntitre: Autre titre\netiquettes: [sujet-1]\n---\nTexte numéro 1.\n"
    try project.add("-- content/blog/2026-01-01-texte-1.md --\n" + header)
    try await settle()
    #expect(try await project.build(at: Self.moment, cached: true).report.kept == 0)
    try change("content/blog/2026-01-15-texte-15.md", of: project, saying: "Neuf.")
    try project.add("-- content/static/a.txt --\nfichier\n")
    try await settle()
    #expect(try await project.build(at: Self.moment, cached: true).report.kept == 0)
    try change("content/blog/2026-01-15-texte-15.md", of: project, saying: "Encore.")
    try await settle()
    #expect(try await project.build(at: "2026-07-16T12:00", cached: true).report.kept == 0)
  }

  @Test func `an output that somebody has touched is made again as a whole`() async throws {
    let project = try await blog()
    let page = project.output + "/blog/texte-3/index.html"
    try Data("autre chose".utf8).write(to: URL(filePath: page))
    try change("content/blog/2026-01-15-texte-15.md", of: project, saying: "Neuf.")
    try await settle()
    let built = try await project.build(at: Self.moment, cached: true)
    #expect(built.report.kept == 0)
    let clean = try await project.build(at: Self.moment, into: "clean")
    #expect(built.tree.differences(from: clean.tree).isEmpty)
  }

  @Test func `a text with a warning is looked at each time`() async throws {
    let project = try await blog()
    try change("content/blog/2026-01-07-texte-7.md", of: project, saying: "<div onclick=x>HTML</div>")
    try await settle()
    let first = try await project.build(at: Self.moment, cached: true)
    #expect(!first.findings.isEmpty)
    try change("content/blog/2026-01-15-texte-15.md", of: project, saying: "Neuf.")
    try await settle()
    let second = try await project.build(at: Self.moment, cached: true)
    #expect(second.findings == first.findings && second.report.kept > 0)
  }

  @Test func `the search of a large site has the words of the new text, and of the letter that carries it`()
    async throws
  {
    var archive = """
      -- content/site.yml --
      titre: Essai
      adresse: https://essai.example/
      fuseau: Europe/Paris
      lettre: {titre: La lettre, tous-les: 14, raison: Vous y êtes abonné.}
      organisation: {nom: Essai, adresse-postale: 1 rue de la Mairie, directeur-publication: Jo Roy, courriel: jo@essai.example}
      -- content/newsletter/2026-04-15-lettre.md --
      ---
      titre: Lettre
      numero: 1
      ---
      Bonjour.

      """
    for number in 0..<600 {
      let (month, day) = (1 + number / 28 % 6, 1 + number % 28)
      archive += """
        -- content/blog/\(2023 + number / 168)-0\(month)-\(day < 10 ? "0" : "")\(day)-texte-\(number).md --
        ---
        titre: Texte \(number)
        ---
        Mot\(number) et mot\(number / 2).

        """
    }
    let project = try SmallProject(archive)
    try await settle()
    _ = try await project.build(at: Self.moment, cached: true)
    let changed = entries(of: project).filter { $0.hasSuffix("texte-3.md") || $0.hasSuffix("texte-599.md") }
    #expect(changed.count == 2)
    for path in changed { try change(path, of: project, saying: "Zygomatique.") }
    try await settle()
    let built = try await project.build(at: Self.moment, cached: true)
    let clean = try await project.build(at: Self.moment, into: "clean")
    #expect(built.report.kept > 600)
    #expect(built.tree.places(of: "zygomatique").contains { $0.hasPrefix("search/words-") })
    #expect(built.tree.differences(from: clean.tree).isEmpty)
  }

  @Test func `texts that are saved while the clock stands still are compared by what they hold`() async throws {
    let project = try await blog()
    for number in 1...4 {
      try change("content/blog/2026-01-15-texte-15.md", of: project, saying: "Fois \(number).")
      let built = try await project.build(at: Self.moment, cached: true)
      #expect(built["blog/texte-15/index.html"].contains("Fois \(number)."))
      #expect(built.report.kept > 100)
    }
    let clean = try await project.build(at: Self.moment, into: "clean")
    let last = try await project.build(at: Self.moment, cached: true)
    #expect(last.tree.differences(from: clean.tree).isEmpty)
  }
}
