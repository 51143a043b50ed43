import Testing

/// Redirects in the forms of servers.
@Suite struct RedirectTests {
  private static let files = """
    -- content/blog/a.md --
    ---
    titre: A
    date: 2026-05-01
    alias: ["/vieux (1)/", "/a$b/", "/é:x/", "/un.html"]
    ---
    Texte.

    """

  private func build(_ forms: String) async throws -> BuiltSite {
    try await SmallProject(
      "-- content/site.yml --\ntitre: T\nadresse: https://e.example/club/\n\(forms)\n" + Self.files
    ).build()
  }

  @Test func `pages are what one gets without asking`() async throws {
    let built = try await build("")
    #expect(built.findings.isEmpty, "\(built.findings)")
    #expect(built["vieux (1)/index.html"].contains("url=/club/blog/a/"))
    #expect(built["_redirects"].isEmpty)
  }

  @Test func `other forms are written when they are asked for, and no address says more than itself`() async throws {
    let built = try await build("redirections: [netlify, apache, nginx]")
    #expect(built.findings.isEmpty, "\(built.findings)")
    #expect(built["vieux (1)/index.html"].isEmpty)
    #expect(
      built["_redirects"] == """
        /club/a$b/ /club/blog/a/ 301
        /club/un.html /club/blog/a/ 301
        /club/vieux%20(1)/ /club/blog/a/ 301
        /club/%C3%A9%3Ax/ /club/blog/a/ 301

        """)
    #expect(built[".htaccess"].contains("RewriteRule \"^vieux\\x20\\x281\\x29/$\" \"/club/blog/a/\" [R=301,L,NE]"))
    #expect(built[".htaccess"].contains("\"^\\xC3\\xA9\\x3Ax/$\"") && built[".htaccess"].contains("\"^un\\x2Ehtml$\""))
    #expect(built["redirects.nginx.conf"].contains("  \"/club/vieux (1)/\" \"/club/blog/a/\";\n"))
  }

  @Test func `a form that nobody knows is an error`() async throws {
    #expect(try await build("redirections: [iis]").findings == ["error wrong-value content/site.yml:3:15"])
  }
}
