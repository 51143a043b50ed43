import Foundation
import Testing

/// A build that would lose an address fails, says what to do, and passes when that is done.
@Suite struct LedgerTests {
  private static let ledger = "content/addresses.tsv"

  /// Two posts, a page and an event of which everything is online and written down.
  private func project() async throws -> SmallProject {
    let project = try SmallProject(
      """
      -- content/blog/2026-05-01-fete.md --
      ---
      titre: La fête
      ---
      Un texte.
      -- content/blog/2026-05-02-autre.md --
      ---
      titre: L’autre
      ---
      Un autre.
      -- content/pages/contact.md --
      ---
      titre: Contact
      ---
      Écrivez.
      """)
    let built = try await project.build(recording: true)
    #expect(built.report.succeeded, "\(built.findings)")
    #expect(built.report.addition.isFirst)
    return project
  }

  private func text(_ path: String, of project: SmallProject) throws -> String {
    try String(contentsOfFile: project.root + "/" + path, encoding: .utf8)
  }

  private func move(_ old: String, to new: String, in project: SmallProject) throws {
    try FileManager.default.moveItem(
      atPath: project.root + "/content/" + old, toPath: project.root + "/content/" + new)
  }

  private func append(_ line: String, to project: SmallProject) throws {
    let old = try text(Self.ledger, of: project)
    try project.add("-- \(Self.ledger) --\n\(old)\(line)\n")
  }

  /// The advice of a build that fails because of addresses, in both languages; a build that does not fail has none.
  private func advice(_ project: SmallProject) async throws -> [String] {
    let built = try await project.build(recording: true)
    #expect(!built.report.succeeded && !built.report.isWritten)
    #expect(built.report.diagnostics.allSatisfy { $0.code == "lost-address" }, "\(built.findings)")
    return built.report.diagnostics.flatMap { [$0.help?.english ?? "", $0.help?.french ?? ""] }
  }

  @Test func `a first build writes down what lasts, and nothing else`() async throws {
    let project = try await project()
    let lines = try text(Self.ledger, of: project).split(separator: "\n").filter { $0.hasPrefix("/") }
    let columns = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    #expect(columns.allSatisfy { $0.count == 5 })
    #expect(columns.map { $0[0] } == columns.map { $0[0] }.sorted())
    #expect(columns.contains(["/blog/fete/", "post", "2026-05-01", "blog/2026-05-01-fete.md", "La fête"]))
    #expect(columns.contains(["/contact/", "page", "2026-06-30", "pages/contact.md", "Contact"]))
    let paths = columns.map { $0[0] }
    #expect(Set(["/", "/blog/", "/blog/feed.xml", "/atom.xml", "/archive/"]).isSubset(of: paths))
    #expect(!paths.contains { $0.hasPrefix("/archive/2") || $0.hasPrefix("/assets/") })
  }

  @Test func `a second build adds nothing, and knows that nothing has changed`() async throws {
    let project = try await project()
    let before = try text(Self.ledger, of: project)
    _ = try await project.build(cached: true, recording: true)
    // What was touched a moment ago is not relied on.
    try await Task.sleep(for: .milliseconds(2100))
    _ = try await project.build(cached: true, recording: true)
    #expect(try await project.build(cached: true, recording: true).report.isRepeated)
    #expect(try text(Self.ledger, of: project) == before)
  }

  @Test func `the build that writes the ledger lets the next one do nothing, until somebody edits it`() async throws {
    let project = try SmallProject("-- content/pages/a.md --\n---\ntitre: A\n---\nx\n")
    try await Task.sleep(for: .milliseconds(2100))
    #expect(try await project.build(cached: true, recording: true).report.addition.isFirst)
    #expect(try await project.build(cached: true, recording: true).report.isRepeated)
    try append("gone /old/ 2026-01-01 Too old", to: project)
    let built = try await project.build(cached: true, recording: true)
    #expect(!built.report.isRepeated)
    #expect(built["old/index.html"].contains("Too old"))
  }

  @Test func `only what is asked to record does, and drafts are never recorded by it`() async throws {
    let project = try SmallProject(
      """
      -- content/blog/2026-05-01-fete.md --
      ---
      titre: La fête
      ---
      -- content/blog/2026-05-02-brouillon.md --
      ---
      titre: B
      brouillon: oui
      ---
      -- content/press/releases/2026-05-02-secret.md --
      ---
      titre: Secret
      embargo: 2026-12-01 08:00
      ---
      """)
    _ = try await project.build()
    #expect(!FileManager.default.fileExists(atPath: project.root + "/" + Self.ledger))
    _ = try await project.build(recording: true)
    let text = try text(Self.ledger, of: project)
    #expect(text.contains("/blog/fete/"))
    #expect(!text.contains("brouillon") && !text.contains("ecret"))
  }

  @Test func `a renamed file asks for an alias, and passes with it`() async throws {
    let project = try await project()
    try move("blog/2026-05-01-fete.md", to: "blog/2026-05-01-la-fete.md", in: project)
    let advice = try await advice(project)
    #expect(
      advice == [
        "add this line to the header of content/blog/2026-05-01-la-fete.md: aliases: [\"/blog/fete/\"]",
        "ajoutez cette ligne à l’en-tête de content/blog/2026-05-01-la-fete.md : anciennes-adresses: "
          + "[\"/blog/fete/\"]",
      ])
    try project.add(
      """
      -- content/blog/2026-05-01-la-fete.md --
      ---
      titre: La fête
      anciennes-adresses: ["/blog/fete/"]
      ---
      Un texte.
      """)
    let built = try await project.build(recording: true)
    #expect(built.report.succeeded, "\(built.findings)")
    #expect(built["blog/fete/index.html"].contains("url=/blog/la-fete/"))
    #expect(built.report.addition.count == 1)
  }

  @Test func `a second new name keeps the first one`() async throws {
    let project = try await project()
    try project.add(
      "-- content/blog/2026-05-01-fete.md --\n---\ntitre: Fin\nslug: fin\nalias: [/vieux/]\n---\nUn texte.\n")
    #expect(try await advice(project).first?.hasSuffix("as aliases: [\"/vieux/\", \"/blog/fete/\"]") == true)
  }

  @Test func `another slug asks for an alias, and passes with it`() async throws {
    let project = try await project()
    let changed = "-- content/pages/contact.md --\n---\ntitre: Contact\nslug: ecrire\n"
    try project.add(changed + "---\nÉcrivez.\n")
    let line = try #require(try await advice(project).last?.split(separator: " : ", maxSplits: 1).last)
    #expect(line == "anciennes-adresses: [\"/contact/\"]")
    // What is advised is pasted as it stands.
    try project.add(changed + line + "\n---\nÉcrivez.\n")
    let built = try await project.build(recording: true)
    #expect(built.report.succeeded, "\(built.findings)")
    #expect(built["contact/index.html"].contains("url=/ecrire/"))
  }

  @Test func `a deleted file asks for a tombstone, and passes with it`() async throws {
    let project = try await project()
    try FileManager.default.removeItem(atPath: project.root + "/content/blog/2026-05-01-fete.md")
    let advice = try await advice(project)
    #expect(advice.count == 2)
    #expect(advice[0].hasPrefix("put content/blog/2026-05-01-fete.md back; or "))
    #expect(advice[0].hasSuffix("a page will say so: gone /blog/fete/ 2026-06-30 The reason in a few words"))
    try append("retiré /blog/fete/ 2026-06-30 À la <demande> de l’auteur", to: project)
    let built = try await project.build(recording: true)
    #expect(built.report.succeeded, "\(built.findings)")
    let page = built["blog/fete/index.html"]
    #expect(page.contains("À la &lt;demande&gt; de l’auteur") && page.contains("<h1>La fête</h1>"))
    #expect(page.contains("30 juin 2026") && page.contains("noindex"))
    #expect(!built["sitemap.xml"].contains("/blog/fete/"))
  }

  @Test func `an entry that becomes a draft again is lost like a deleted one`() async throws {
    let project = try await project()
    try project.add("-- content/pages/contact.md --\n---\ntitre: Contact\nbrouillon: oui\n---\nÉcrivez.\n")
    #expect(try await advice(project).first?.hasPrefix("publish it again; or ") == true)
  }

  @Test func `another name of a section asks for one line, and passes with it`() async throws {
    let project = try await project()
    try project.add(
      "-- content/site.yml --\ntitre: Essai\nadresse: https://essai.example/\nrubriques: {blog: journal}\n")
    let advice = try await advice(project)
    #expect(advice.count == 2)
    #expect(advice[0].hasSuffix(": moved /blog/* /journal/*"))
    #expect(advice[1].hasSuffix(" : déplacé /blog/* /journal/*"))
    try append("déplacé /blog/* /journal/*", to: project)
    let built = try await project.build(recording: true)
    #expect(built.report.succeeded, "\(built.findings)")
    #expect(built["blog/fete/index.html"].contains("url=/journal/fete/"))
    #expect(built["blog/index.html"].contains("url=/journal/"))
    // A reader of feeds follows no page.
    #expect(built["blog/feed.xml"] == built["journal/feed.xml"])
  }

  @Test func `a remark that leads nowhere is an error, one that is not needed a warning`() async throws {
    let project = try await project()
    try append("moved /ancien/ /nulle-part/\ngone /contact/ No more", to: project)
    let built = try await project.build(recording: true)
    let codes = built.report.diagnostics.map { "\($0.severity) \($0.code)" }
    #expect(codes.sorted() == ["error lost-address", "warning needless-remark"])
  }

  @Test func `what leaves by itself leaves, and its address says so without its name`() async throws {
    let project = try SmallProject(
      """
      -- content/blog/2026-05-01-a.md --
      ---
      titre: Passager
      expire: 2026-07-10
      ---
      -- content/community/b.md --
      ---
      titre: Retirable
      date: 2026-05-01
      contributeur: M
      consentement: {statut: donne, expire: 2026-07-10}
      ---
      """)
    _ = try await project.build(recording: true)
    let built = try await project.build(at: "2026-07-11T12:00", recording: true)
    #expect(built.report.succeeded, "\(built.findings)")
    let page = built["community/b/index.html"]
    #expect(page.contains("Cette page n’est plus en ligne") && !page.contains("Retirable"))
    #expect(built["blog/a/index.html"].contains("noindex"))
  }

  @Test func `a site of an earlier moment owes what was online then`() async throws {
    let project = try await project()
    let built = try await project.build(at: "2026-05-01T12:00", recording: true)
    #expect(built.report.succeeded, "\(built.findings)")
    #expect(built["blog/autre/index.html"].isEmpty)
  }

  @Test func `with --keep-going an entry with errors is not lost, and its address is still known`() async throws {
    let project = try await project()
    try project.add("-- content/blog/2026-05-01-fete.md --\n---\ntitre: x\ndate: demain\n---\n")
    let built = try await project.build(keepGoing: true, recording: true)
    #expect(built.report.isWritten && !built.report.diagnostics.contains { $0.code == "lost-address" })
    #expect(try text(Self.ledger, of: project).contains("/blog/fete/\t"))
  }

  @Test func `a file of a media kit is remembered`() async throws {
    let project = try SmallProject(
      """
      -- content/press/kits/kit/index.md --
      ---
      titre: Dossier
      date: 2026-05-01
      licence: CC BY 4.0
      ---
      -- content/press/kits/kit/note.txt.yml --
      credit: Lina
      legende: Une note pour la presse
      -- content/press/kits/kit/note.txt --
      Bonjour
      """)
    let first = try await project.build(recording: true)
    #expect(first.findings.isEmpty)
    #expect(try text(Self.ledger, of: project).contains("/press/kits/kit/note.txt\tfile\t"))
    try move("press/kits/kit/note.txt", to: "press/kits/kit/notes.txt", in: project)
    try move("press/kits/kit/note.txt.yml", to: "press/kits/kit/notes.txt.yml", in: project)
    #expect(try await advice(project).first?.contains("gone /press/kits/kit/note.txt 2026-06-30") == true)
    try append("moved /press/kits/kit/note.txt /press/kits/kit/notes.txt", to: project)
    let built = try await project.build(recording: true)
    #expect(built.report.succeeded, "\(built.findings)")
    #expect(built["press/kits/kit/note.txt"].hasPrefix("Bonjour"))
  }

  @Test func `many lost addresses are told without drowning the reader`() async throws {
    let entries = (10..<60).map { "-- content/blog/2026-05-01-p\($0).md --\n---\ntitre: P\($0)\n---\nx\n" }.joined()
    let project = try SmallProject(entries)
    _ = try await project.build(recording: true)
    try FileManager.default.removeItem(atPath: project.root + "/content/blog")
    try project.add("-- content/pages/a.md --\n---\ntitre: A\n---\nx\n")
    let built = try await project.build(recording: true)
    #expect(built.report.diagnostics.count == 31)
    #expect(built.report.diagnostics.first?.summary.english.hasPrefix("20 more") == true)
    try append("gone /blog/* 2026-06-30 The blog has ended", to: project)
    #expect(try await project.build(recording: true).report.succeeded)
  }
}
