import Foundation
import Testing

@testable import gazette

/// The commands for networks: on 2026-12-01 at 9:30 in Paris.
@Suite struct KitCommandTests {
  private static func project() throws -> RecordedConsole {
    let recorded = try RecordedConsole()
    try recorded.write(
      "titre: Essai <b>\nadresse: https://essai.example/\nfuseau: Europe/Paris\ncouleur: \"#204060\"\n",
      to: "content/site.yml")
    try recorded.write(
      "---\ntitre: Un & deux\nresume: =Une phrase.\ndate: 2026-05-01 08:30\netiquettes: [bois]\ncampagne: Portes ouvertes\n---\n",
      to: "content/blog/a.md")
    try recorded.write(
      "---\ntitre: Secret\ndate: 2026-05-01\nembargo: 2026-12-24 18:00\ncampagne: portes ouvertes\n---\n",
      to: "content/press/releases/b.md")
    try recorded.write("---\ntitre: Autre\ndate: 2026-05-01\nbrouillon: oui\n---\n", to: "content/blog/c.md")
    return recorded
  }

  private static func names(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
  }

  @Test func `social writes a text for each network, pictures, alternative text and a table`() async throws {
    let recorded = try Self.project()
    #expect(await recorded.run("kit", "social", "content/blog/a.md") == .done)
    #expect(recorded.output.hasPrefix("X: ") && recorded.output.hasSuffix("social/blog-a\n"))
    let kit = recorded.folder + "/social/blog-a"
    let names = try Self.names(in: kit)
    for name in ["x.txt", "bluesky.txt", "images/instagram-story.png", "texte-alternatif.txt", "LISEZMOI.txt"] {
      #expect(names.contains(name), "\(name)")
    }
    #expect(
      try recorded.text(of: "social/blog-a/mastodon.txt")
        == "Un & deux\n\n=Une phrase.\n\nhttps://essai.example/blog/a/\n\n#Bois\n")
    let table = try recorded.text(of: "social/blog-a/schedule.csv")
    #expect(table.contains("\"2026-05-01\",\"08:30\",\"X\",\"Un & deux\n"))
    #expect(table.contains("\"images/facebook-link.png\""))
    let bytes = try Data(contentsOf: URL(filePath: kit + "/images/instagram-story.png"))
    #expect(Array(bytes[16..<24]) == [0, 0, 4, 56, 0, 0, 7, 128])
    #expect(recorded.messages == "")
  }

  @Test func `what is not public yet is told, and limits that are old`() async throws {
    let recorded = try Self.project()
    #expect(await recorded.run("kit", "social", "content/press/releases/b.md", "--lang", "fr") == .done)
    #expect(recorded.messages == "Ne publiez rien de press/releases/b.md avant le 2026-12-24T18:00:00+01:00.\n")
    #expect(await recorded.run("kit", "social", "content/blog/c.md", "--at", "2028-01-01") == .done)
    #expect(recorded.messages.contains("it is a draft") && recorded.messages.contains("more than a year ago"))
    #expect(await recorded.run("kit", "social", "content/blog/none.md") == .wrongUse)
  }

  @Test func `campaign plans the entries that name it, and holds a kit for each`() async throws {
    let recorded = try Self.project()
    #expect(await recorded.run("kit", "campaign", "Portes ouvertes") == .done)
    let names = try Self.names(in: recorded.folder + "/social/campaign-portes-ouvertes")
    #expect(names.contains("blog-a/x.txt") && names.contains("press-releases-b/x.txt"))
    let page = try recorded.text(of: "social/campaign-portes-ouvertes/plan.html")
    let (first, second) = (
      page.firstRange(of: "Un &amp; deux</h2>"), page.firstRange(of: "jeudi 24 décembre 2026 à 18 h")
    )
    #expect(try #require(first).lowerBound < #require(second).lowerBound)
    #expect(page.contains("noindex"))
    let table = try recorded.text(of: "social/campaign-portes-ouvertes/plan.csv")
    #expect(table.contains("\"content/press/releases/b.md\",\"2026-12-24\",\"18:00\",\"X\""))
    #expect(await recorded.run("kit", "campaign", "Portes ouverte") == .wrongUse)
    #expect(recorded.messages.contains("Did you mean: Portes ouvertes?"))
  }

  @Test func `dressing draws avatars and banners`() async throws {
    let recorded = try Self.project()
    #expect(await recorded.run("kit", "dressing") == .done)
    let names = try Self.names(in: recorded.folder + "/social/dressing")
    #expect(names.contains("x-banner.png") && names.contains("instagram-avatar.png") && names.contains("preview.html"))
    let bytes = try Data(contentsOf: URL(filePath: recorded.folder + "/social/dressing/x-banner.png"))
    #expect(Array(bytes[16..<24]) == [0, 0, 5, 220, 0, 0, 1, 244])
  }

  @Test func `nothing of a kit is on the site`() async throws {
    let recorded = try Self.project()
    #expect(await recorded.run("kit", "social", "content/press/releases/b.md") == .done)
    #expect(await recorded.run("build") == .done)
    let site = try Self.names(in: recorded.folder + "/site")
    #expect(!site.contains { $0.contains("social") || $0.contains("releases/b") })
  }
}
