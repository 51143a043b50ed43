import Testing

@testable import Outputs

@Suite struct CommunityOutputTests {
  private func contribution(_ title: String, _ genre: String, _ more: String = "") -> String {
    "---\ntitre: \(title)\ndate: 2026-05-01\ncontributeur: lea\ngenre: \(genre)\nconsentement: donne\n\(more)---\nTexte.\n"
  }

  private func files(_ files: KeyValuePairs<String, String>, settings: String = "") throws -> [String: String] {
    let site = try SmallSite(files, settings: settings)
    #expect(site.diagnostics.isEmpty, "\(site.diagnostics)")
    return site.files(of: CommunityOutput())
  }

  @Test func `a contribution names its contributor, licence and origin`() throws {
    let origin = "origine: {publication: Le Bulletin, adresse: https://bulletin.example/3, date: 2011-02-01}\n"
    let page = try #require(
      try files([
        "community/a.md": contribution("A", "temoignage", "licence: CC BY 4.0\n\(origin)"),
        "people/lea.md": "---\nnom: Léa Roy\n---\n",
      ])["/community/a/"])
    #expect(page.contains("href=\"/people/lea/\"") && page.contains("Léa Roy") && page.contains("Témoignage"))
    #expect(page.contains("https://creativecommons.org/licenses/by/4.0/deed"))
    #expect(page.contains("href=\"https://bulletin.example/3\">Le Bulletin</a>"))
    #expect(page.contains("1er février 2011") && page.contains("\"BlogPosting\""))
  }

  @Test func `an origin that is no address of the web is words`() throws {
    let page = try #require(
      try files(["community/a.md": contribution("A", "histoire", "origine: {adresse: \"javascript:alert(1)\"}\n")])[
        "/community/a/"])
    #expect(!page.contains("href=\"javascript"))
  }

  @Test func `each genre has a list when there are several`() throws {
    let files = try files([
      "community/a.md": contribution("A", "temoignage"), "community/b.md": contribution("B", "entretien"),
    ])
    #expect(
      files.keys.sorted() == [
        "/community/", "/community/a/", "/community/b/", "/community/entretiens/", "/community/temoignages/",
      ])
    #expect(files["/community/"]?.contains("href=\"/community/temoignages/\"") == true)
    #expect(files["/community/entretiens/"]?.contains("/community/a/") == false)
  }

  @Test func `a contribution keeps the address that a genre would have`() throws {
    let files = try files([
      "community/temoignages.md": contribution("A", "temoignage"), "community/b.md": contribution("B", "entretien"),
    ])
    #expect(files["/community/temoignages/"]?.contains("\"BlogPosting\"") == true)
    #expect(files["/community/"]?.contains("Témoignages") == false)
  }

  @Test func `a long list has pages, and feeds on the first one`() throws {
    let files = try files(
      ["community/a.md": contribution("A", "article"), "community/b.md": contribution("B", "article")],
      settings: "par-page: 1\n")
    #expect(files["/community/"]?.contains("/community/feed.xml") == true)
    #expect(files["/community/page/2/"]?.contains("/community/feed.xml") == false)
  }
}
