import Testing

@testable import Outputs

/// Whatever is published says by whom, where it came from and what others may do with it, when its header does.
@Suite struct CreditTests {
  private static let credits = """
    auteurs: [Léa Roy, Émile Petit]
    licence: CC BY 4.0
    origine: {publication: Le Bulletin, adresse: https://bulletin.example/3, date: 2011-02-01, import: dotclear}

    """

  private static func file(_ header: String) -> String { "---\ntitre: A\n\(header)\(credits)---\nTexte.\n" }

  @Test(arguments: [
    ("press/releases/a.md", "date: 2026-05-01\n", "/press/releases/a/"),
    ("press/kits/a.md", "date: 2026-05-01\n", "/press/kits/a/"),
    ("events/a.md", "debut: 2026-05-01 18:00\n", "/events/a/"),
    ("newsletter/1.md", "date: 2026-05-01\nnumero: 1\n", "/newsletter/1/"),
    ("charter/a.md", "date: 2026-05-01\nversion: 1\nentree-en-vigueur: 2026-05-01\n", "/charter/a/"),
  ])
  func `a page shows by whom it is, its licence, where it was first published and how it came`(
    _ path: String, _ header: String, _ address: String
  ) throws {
    let site = try SmallSite([path: Self.file(header)])
    let outputs: [any Output] = [PressOutput(), EventsOutput(), NewsletterOutput(), CharterOutput()]
    let page = try #require(outputs.lazy.compactMap { site.files(of: $0)[address] }.first, "\(site.diagnostics)")
    #expect(page.contains("class=\"authors\"") && page.contains("Léa Roy") && page.contains("Émile Petit"))
    #expect(page.contains("<p class=\"licence\"") && page.contains("https://creativecommons.org/licenses/by/4.0/deed"))
    #expect(page.contains("href=\"https://bulletin.example/3\">Le Bulletin</a>") && page.contains("1er février 2011"))
    #expect(page.contains("dotclear"))
    #expect(page.contains("datetime=\"2026-05-01"))
  }
}
