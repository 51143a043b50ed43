import Testing
import Text

@testable import Outputs

@Suite struct NewsletterCheckTests {
  private let way = """
    lettre: {raison: Vous y êtes abonné.}
    organisation: {nom: Essai, adresse-postale: 1 rue A, directeur-publication: Jo Roy, courriel: jo@essai.example}

    """

  private func issue(_ header: String) -> String { "---\ntitre: Lettre\ndate: 2026-05-01\n\(header)---\nBonjour.\n" }

  @Test func `an entry that is not there is an error where it is written`() throws {
    let site = try SmallSite(
      [
        "newsletter/1.md": issue(
          "numero: 1\ninclure:\n  - blog/fete.md\n  - blog/fette.md\nexclure: [blog/rien-de-tel.md]\n"),
        "blog/fete.md": "---\ntitre: Fête\ndate: 2026-01-01\n---\n",
      ], settings: way)
    let found = NewsletterCheck.diagnostics(site.rendered)
    #expect(found.map(\.code) == ["missing-entry", "missing-entry"])
    #expect(found.hasErrors)
    #expect(found.first?.location.position == SourcePosition(line: 7, column: 5))
    #expect(found.first?.help?.english == "did you mean blog/fete.md?")
  }

  @Test func `an included entry that is not online is a warning, an excluded one is no matter`() throws {
    let site = try SmallSite(
      [
        "newsletter/1.md": issue("numero: 1\ninclure: [blog/a.md]\nexclure: [blog/a.md]\n"),
        "blog/a.md": "---\ntitre: A\ndate: 2026-01-01\nbrouillon: true\n---\n",
      ], settings: way)
    let found = NewsletterCheck.diagnostics(site.rendered)
    #expect(found.map(\.code) == ["hidden-entry"])
    #expect(!found.hasErrors)
  }

  @Test func `a page has no block in a letter`() throws {
    let site = try SmallSite(
      ["newsletter/1.md": issue("numero: 1\ninclure: [pages/a.md]\n"), "pages/a.md": "---\ntitre: A\n---\n"],
      settings: way)
    #expect(NewsletterCheck.diagnostics(site.rendered).map(\.code) == ["unlisted-entry"])
  }

  @Test func `two issues with one number are an error that names both`() throws {
    let site = try SmallSite(
      [
        "newsletter/a.md": issue("numero: 4\n"), "newsletter/b.md": issue("numero: 4\npermalien: /ailleurs/\n"),
        "newsletter/c.en.md": issue("numero: 4\n"),
      ], settings: way + "langues: [fr, en]\n")
    let found = NewsletterCheck.diagnostics(site.rendered)
    #expect(found.map(\.code) == ["same-number"])
    #expect(found.first?.summary.english == "content/newsletter/b.md and content/newsletter/a.md are both number 4")
    #expect(site.diagnostics.isEmpty)
  }

  @Test func `two issues at one address are told to change the number`() throws {
    let site = try SmallSite(
      ["newsletter/a.md": issue("numero: 4\n"), "newsletter/b.md": issue("numero: 4\n")], settings: way)
    #expect(site.diagnostics.map(\.code) == ["same-address"])
    #expect(site.diagnostics.first?.help?.english.contains("number") == true)
  }

  @Test(arguments: ["raison", "adresse-postale", "directeur-publication", "courriel"])
  func `what the law wants said and site.yml does not know is an error`(_ key: String) throws {
    let issue: KeyValuePairs = ["newsletter/1.md": issue("numero: 1\n")]
    #expect(NewsletterCheck.diagnostics(try SmallSite(issue, settings: way).rendered) == [])
    let found = NewsletterCheck.diagnostics(
      try SmallSite(issue, settings: way.replacing("\(key):", with: "x-\(key):")).rendered)
    #expect(found.map(\.code) == ["missing-imprint"])
    #expect(found.hasErrors)
    #expect(found.first?.help?.french.contains("\(key):") == (key != "courriel"))
  }

  @Test func `a site without a letter needs no imprint for one`() throws {
    let site = try SmallSite(["blog/a.md": "---\ntitre: A\ndate: 2026-01-01\n---\n"])
    #expect(NewsletterCheck.diagnostics(site.rendered) == [])
  }
}
