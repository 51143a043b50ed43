import Testing

@testable import Outputs

@Suite struct CharterOutputTests {
  private func version(_ number: String, _ effective: String, _ more: String = "") -> String {
    """
    ---
    titre: Charte
    slug: charte
    version: "\(number)"
    entree-en-vigueur: \(effective)
    \(more)---
    Préambule \(number).

    ## Respect

    Texte.

    ### Détail

    ## Été & hiver

    Fin.
    """
  }

  private func files(_ contact: String = "") throws -> [String: String] {
    let site = try SmallSite(
      [
        "charter/v1.md": version("1.0", "2020-01-01"), "charter/v2.md": version("2.0", "2025-01-01", contact),
        "charter/v3.md": version("3.0", "2027-01-01"),
        "people/lea.md": "---\nnom: Léa Roy\ncourriel: lea@essai.example\n---\n",
      ], settings: "organisation: {nom: L’Atelier}\n")
    #expect(site.diagnostics.isEmpty, "\(site.diagnostics)")
    return site.files(of: CharterOutput())
  }

  @Test func `the version in force has the short address, the others their number below it`() throws {
    let files = try files()
    #expect(files.keys.sorted() == ["/charter/", "/charter/charte/", "/charter/charte/1-0/", "/charter/charte/3-0/"])
    #expect(files["/charter/"]?.contains("Version 2.0") == true)
    let current = try #require(files["/charter/charte/"])
    #expect(current.contains("Préambule 2.0.") && current.contains("En vigueur depuis le"))
    #expect(current.contains("href=\"/charter/charte/1-0/\"") && current.contains("href=\"/charter/charte/3-0/\""))
    #expect(!current.contains("version ancienne"))
  }

  @Test func `another version says so and leads to the one in force`() throws {
    let files = try files()
    let earlier = try #require(files["/charter/charte/1-0/"])
    #expect(
      earlier.contains("En vigueur\u{A0}: <a href=\"/charter/charte/\">Version 2.0</a>"))
    #expect(earlier.contains("<title>Charte, version 1.0"))
    let later = try #require(files["/charter/charte/3-0/"])
    #expect(later.contains("pas encore en vigueur") && later.contains("En vigueur à partir du"))
    #expect(!later.contains("version ancienne"))
  }

  @Test func `articles have numbers and anchors that do not depend on them`() throws {
    let page = try #require(try files()["/charter/charte/"])
    #expect(page.contains("id=\"article-respect\"") && page.contains("id=\"article-ete-hiver\""))
    #expect(page.contains("href=\"#article-respect\">Article 1. Respect</a>"))
    #expect(page.contains("href=\"#article-ete-hiver\">Article 2. Été &amp; hiver</a>"))
  }

  @Test func `one reports to a person or to an address`() throws {
    let person = try #require(try files("contact: lea\n")["/charter/charte/"])
    #expect(person.contains("href=\"/people/lea/\">Léa Roy</a>") && person.contains("mailto:lea@essai.example"))
    let address = try #require(try files("contact: alerte@essai.example\n")["/charter/charte/"])
    #expect(address.contains("mailto:alerte@essai.example") && address.contains("L’Atelier"))
  }
}
