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
    #expect(built[".htaccess"].contains("RewriteRule \"^vieux\\x20\\x281\\x29/?$\" \"/club/blog/a/\" [R=301,L,NE]"))
    #expect(built[".htaccess"].contains("\"^\\xC3\\xA9\\x3Ax/?$\"") && built[".htaccess"].contains("\"^un\\x2Ehtml$\""))
    #expect(built["redirects.nginx.conf"].contains("  \"/club/vieux (1)/\" \"/club/blog/a/\";\n"))
  }

  @Test func `an address with a query is one of its own, where a host can tell it`() async throws {
    let built = try await SmallProject(
      """
      -- content/site.yml --
      titre: T
      adresse: https://e.example/
      redirections: [html, netlify, apache, nginx]
      -- content/blog/a.md --
      ---
      titre: A
      date: 2026-05-01
      alias: ["/?p=1", "/spip.php?article7", "https://e.example/x/?a=$1&b=:c"]
      ---
      Texte.
      """
    ).build()
    #expect(built.findings.isEmpty, "\(built.findings)")
    #expect(!built["index.html"].contains("http-equiv=\"refresh\"") && built["x/index.html"].isEmpty)
    #expect(built["_redirects"] == "/ p=1 /blog/a/ 301\n/x/ a=$1 b=%3Ac /blog/a/ 301\n")
    let rules = built[".htaccess"]
    #expect(rules.contains("%{QUERY_STRING} \"^p\\x3D1$\"\nRewriteRule \"^$\" \"/blog/a/\" [R=301,L,NE,QSD]\n"))
    #expect(rules.contains("\"^article7$\"\nRewriteRule \"^spip\\x2Ephp$\" \"/blog/a/\""))
    #expect(built["redirects.nginx.conf"].contains("  \"/spip.php?article7\" \"/blog/a/\";\n"))
    let wrong = try await SmallProject(
      "-- content/blog/a.md --\n---\ntitre: A\ndate: 2026-05-01\nalias: [\"/x?a b\", \"/x?\"]\n---\nx\n"
    ).build()
    #expect(wrong.findings.map { $0.prefix(17) } == ["error wrong-alias", "error wrong-alias"])
  }

  @Test func `what was withdrawn is gone for hosts that can say so, with its page`() async throws {
    let project = try SmallProject(
      "-- content/site.yml --\ntitre: T\nadresse: https://e.example/club/\nredirections: [netlify, apache, nginx]\n"
        + Self.files + "-- content/addresses.tsv --\ngone /l%C3%A0%20bas/ Parti\ngone /x.php Parti aussi\n")
    let built = try await project.build()
    #expect(built.findings.isEmpty, "\(built.findings)")
    #expect(built["là bas/index.html"].contains("Parti"))
    let lines = built["_redirects"].split(separator: "\n")
    #expect(lines.contains("/club/l%C3%A0%20bas/ /club/l%C3%A0%20bas/index.html 410!"))
    #expect(lines.contains("/club/x.php /club/x.php 410!"))
    #expect(built[".htaccess"].hasSuffix("RewriteRule \"^x\\x2Ephp$\" - [G]\n"))
    #expect(built[".htaccess"].contains("ErrorDocument 410 \"/%{REQUEST_URI}\"\n"))
    #expect(built["redirects.nginx.conf"].contains("  \"/club/là bas/\" \"/club/là bas/index.html\";\n"))
  }

  @Test func `a form that nobody knows is an error`() async throws {
    #expect(try await build("redirections: [iis]").findings == ["error wrong-value content/site.yml:3:15"])
  }
}
