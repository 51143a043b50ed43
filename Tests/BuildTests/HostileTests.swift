import Build
import Foundation
import Testing

/// Texts that were written to harm, or by accident look so.
@Suite struct HostileTests {
  @Test func `control characters leave feeds well-formed`() async throws {
    let project = try SmallProject(
      """
      -- content/blog/a.md --
      ---
      titre: "A\\0B\\x01C\\eD\\uFFFE"
      date: 2026-01-01
      resume: "x\\0y\\vz"
      etiquettes: ["s\\x02t"]
      auteur: "N\\x03o"
      ---
      Texte\u{0}\u{1}\u{B} fin ]]> & <b>
      -- content/events/e.md --
      ---
      titre: "E\\x01\\r\\nATTENDEE:x"
      date: 2026-01-01
      debut: 2026-07-01
      lieu: "L\\r\\nX-MAL:1"
      ---
      Texte.
      """)
    let built = try await project.build()
    #expect(built.report.succeeded, "\(built.findings)")
    try GoldenTests.checkForm(of: built.tree)
    let lines = built["events/e/event.ics"].split(separator: "\r\n")
    #expect(lines.count > 10)
    #expect(!lines.contains { $0.hasPrefix("ATTENDEE") || $0.hasPrefix("X-MAL") })
    let control = built.tree.files.filter { $0.value.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) } }
    #expect(control.keys.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".json") || $0.hasSuffix(".ics") }.isEmpty)
  }

  @Test func `a script in any text stays text`() async throws {
    let script = "</script><script>mal()</script>\\\" onload=mal() '"
    let project = try SmallProject(
      """
      -- content/site.yml --
      titre: "Site \(script)"
      adresse: https://essai.example/
      lettre: {titre: "L \(script)", raison: "W \(script)"}
      organisation: {nom: "O \(script)", adresse-postale: "A \(script)", directeur-publication: "D \(script)", courriel: jo@essai.example}
      -- content/blog/a/index.md --
      ---
      titre: "T \(script)"
      date: 2026-01-01
      resume: "R \(script)"
      etiquettes: ["G \(script)", "G2"]
      auteur: "A \(script)"
      serie: "S \(script)"
      licence: "C \(script)"
      image: "i<script>.png"
      texte-image: "V \(script)"
      ---
      Corps <script>mal()</script> [x](javascript:mal()) ![a"<script>](i<script>.png "t<script>")

      <script>mal()</script>

      ```html <script>
      <script>mal()</script>
      ```
      -- content/blog/a/i<script>.png --
      image
      -- content/events/e.md --
      ---
      titre: "E \(script)"
      date: 2026-06-29
      debut: 2026-07-01
      lieu: "\(script)"
      en-ligne: "javascript:mal()"
      ---
      Texte.
      -- content/newsletter/n.md --
      ---
      titre: "N \(script)"
      date: 2026-06-29
      numero: 1
      objet: "O \(script)"
      ---
      Texte <script>mal()</script>.
      """)
    // An address that is a script is an error of its own.
    #expect(try await project.build().findings.contains { $0.hasPrefix("error") && $0.contains("events/e.md:6") })
    let root = project.root + "/content/events/e.md"
    try String(contentsOfFile: root, encoding: .utf8).replacing("en-ligne: \"javascript:mal()\"\n", with: "")
      .write(toFile: root, atomically: true, encoding: .utf8)
    let built = try await project.build()
    #expect(built.findings.filter { $0.hasPrefix("error") } == [])
    for path in built.tree.paths where path.hasSuffix(".html") {
      let page = built[path]
      // The theme's only scripts are data and those of its search, and end where they end.
      let own =
        page.ranges(of: "<script type=\"application/ld+json\">").count
        + page.ranges(of: "<script src=\"../assets/search/").count
      #expect(page.ranges(of: "<script").count == own, "\(path)")
      #expect(page.ranges(of: "</script").count == own, "\(path)")
      #expect(!page.contains("javascript:"), "\(path)")
      // In the data a quotation mark has a backslash before it.
      #expect(!page.replacing("\\\" onload=mal", with: "").contains("\" onload=mal"), "\(path)")
    }
    try GoldenTests.checkForm(of: built.tree)
  }

  @Test func `a template's signs in a text appear as typed`() async throws {
    let project = try SmallProject(
      """
      -- content/blog/a.md --
      ---
      titre: Un {{titre}} et {{{corps}}}
      date: 2026-01-01
      ---
      Écrire {{x}}, {{#y}}, {{{z}}}, `{{>w}}`.
      """)
    let built = try await project.build()
    #expect(built.report.succeeded, "\(built.findings)")
    #expect(built["blog/a/index.html"].contains("Écrire {{x}}, {{#y}}, {{{z}}}, <code>{{&gt;w}}</code>."))
    #expect(built["blog/a/index.html"].contains(">Un {{titre}} et {{{corps}}}</h1>"))
  }

  @Test func `headers and texts that take for ever are refused at once`() async throws {
    let keys = (0..<100_000).map { "k\($0): v\n" }.joined()
    let bomb =
      "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
      + (1..<9).map { n in "a\(n): &a\(n) [\((0..<9).map { _ in "*a\(n - 1)" }.joined(separator: ","))]\n" }.joined()
    let header = { (text: String) in "-- content/blog/a.md --\n---\ntitre: T\ndate: 2026-01-01\n\(text)---\nTexte.\n" }
    for (name, text) in [("keys", keys), ("bomb", bomb), ("deep", "x: \(String(repeating: "[", count: 50_000))\n")] {
      let built = try await SmallProject(header(text)).build()
      #expect(built.findings.contains { $0.hasPrefix("error") && $0.contains("content/blog/a.md") }, "\(name)")
      #expect(!built.report.isWritten)
      #expect(built.report.diagnostics.allSatisfy { ($0.location.line ?? "").utf8.count < 200_000 })
    }
    for key in ["etiquettes", "aliases", "auteurs"] {
      let many = (0..<3_000).map { "/a\($0)/" }
      for list in ["[\(many.joined(separator: ", "))]", many.joined(separator: ",")] {
        let built = try await SmallProject(header("\(key): \(list)\n")).build()
        #expect(built.report.diagnostics.map(\.code) == ["too-many-values"])
      }
    }
    let tables = (0..<100_000).map { "[a.b\($0)]\n" }.joined()
    let toml = try await SmallProject("-- content/blog/a.md --\n+++\n\(tables)+++\nTexte.\n").build()
    #expect(toml.report.diagnostics.map(\.code) == ["header-too-large"])
    let quotes = String(repeating: ">", count: 50_000)
    let brackets = String(repeating: "[", count: 100_000)
    for (name, text) in [("quotes", quotes + " x"), ("brackets", brackets)] {
      let built = try await SmallProject(header("") + "\n" + text).build()
      #expect(built.findings.contains { $0.hasPrefix("error") && $0.contains("content/blog/a.md:7:") }, "\(name)")
    }
  }

  @Test func `a file from Windows works`() async throws {
    let text = "---\ntitre: Été\ndate: 2026-01-01\netiquettes:\n  - à\n---\n## Un\n\nTexte\nsuite.\n"
    let unix = try await SmallProject("-- content/blog/a.md --\n" + text).build()
    let windows = try await SmallProject("-- content/blog/a.md [windows] --\n" + text).build()
    #expect(windows.report.succeeded, "\(windows.findings)")
    // The catalogue has the sum of each file as it is.
    let (ours, theirs) = (unix.tree.withoutCatalogue, windows.tree.withoutCatalogue)
    #expect(theirs.differences(from: ours) == [])
    let settings = Archive("-- content/site.yml [windows] --\n" + SmallProject.settings)
    #expect(try await SmallProject(settings).build().report.succeeded)
  }
}

extension FolderTree {
  fileprivate var withoutCatalogue: FolderTree {
    var tree = self
    tree.files = files.filter { !$0.key.hasPrefix("archive/catalogue.") }
    return tree
  }
}
