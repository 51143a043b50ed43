import Foundation
import SamplePictures
import Testing
import Text

/// The pictures that pages are shared with.
@Suite struct ShareCardSiteTests {
  private static let settings = """
    titre: Essai
    adresse: https://essai.example/club/
    fuseau: Europe/Paris
    langues: [fr, en, ar]
    couleur: "#204060"

    """

  private static let texts = """
    -- content/blog/2026-05-01-un.md --
    ---
    titre: Un & deux
    ---
    -- content/blog/2026-05-01-un.ar.md --
    ---
    title: واحد
    ---
    -- content/events/fete.md --
    ---
    titre: Fête
    date: 2026-05-01
    debut: 2026-07-14 10:00
    ---
    -- content/press/releases/hausse.md --
    ---
    titre: Hausse
    date: 2026-05-02
    ---
    -- content/pages/a-propos.md --
    ---
    titre: À propos
    ---

    """

  private static func project(cards: String) throws -> SmallProject {
    try SmallProject(texts, settings: settings + cards)
  }

  @Test func `each post, release and event is shared with a card of its own`() async throws {
    let built = try await Self.project(cards: "cartes-de-partage: oui").build()
    let cards = built.tree.paths.filter { $0.hasPrefix("media/card-") }
    #expect(cards.count == 4 && built.findings == [])
    let page = built["blog/un/index.html"]
    let image = try #require(page.firstMatch(of: /og:image" content="https:\/\/essai\.example\/club\/(.*?)"/))
    let name = image.1
    #expect(cards.contains(String(name)))
    #expect(page.contains("<meta property=\"og:image:width\" content=\"1200\">"))
    #expect(page.contains("<meta property=\"og:image:height\" content=\"630\">"))
    #expect(page.contains("og:image:alt\" content=\"Un &amp; deux · Article · 1er mai 2026 · Essai\">"))
    #expect(page.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"))
    #expect(!built["a-propos/index.html"].contains("og:image"))
    let bytes = try #require(built.tree.files[String(name)])
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) && bytes.count < 60_000)
  }

  @Test func `without the setting nothing is drawn`() async throws {
    let built = try await Self.project(cards: "").build()
    #expect(built.tree.paths.filter { $0.hasPrefix("media/") } == [])
    #expect(!built["blog/un/index.html"].contains("og:image"))
  }

  @Test func `an entry’s own picture wins when networks can show it`() async throws {
    let project = try Self.project(cards: "share-cards: true")
    try project.add(
      """
      -- content/blog/2026-05-03-large.md --
      ---
      titre: Large
      image: large.png
      texte-image: La place
      ---
      -- content/blog/2026-05-03-petit.md --
      ---
      titre: Petit
      image: petit.png
      ---

      """)
    for (name, width) in [("large", 640), ("petit", 320)] {
      let path = "\(project.root)/content/blog/\(name).png"
      try Data(SamplePNG.bytes(width: width, height: 320)).write(to: URL(filePath: path))
    }
    let built = try await project.build()
    #expect(built["blog/large/index.html"].contains("og:image\" content=\"https://essai.example/club/media/large-640-"))
    #expect(built["blog/large/index.html"].contains("og:image:alt\" content=\"La place\""))
    #expect(built["blog/petit/index.html"].contains("og:image\" content=\"https://essai.example/club/media/card-"))
  }

  @Test func `nothing of what is under embargo is in a card, nor is there one`() async throws {
    let project = try Self.project(cards: "cartes-de-partage: oui")
    let before = try await project.build(at: "2026-06-01")
    try project.add(
      """
      -- content/press/releases/secret.md --
      ---
      titre: Secret
      date: 2026-05-02
      embargo: 2026-06-30 08:00
      ---

      """)
    let held = try await project.build(at: "2026-06-30T07:59:59")
    let shown = try await project.build(at: "2026-06-30T08:00:00")
    let cards = { (site: BuiltSite) in site.tree.paths.filter { $0.hasPrefix("media/") } }
    #expect(cards(held) == cards(before))
    #expect(cards(shown).count == cards(before).count + 1)
  }

  @Test func `a later build draws none again`() async throws {
    let project = try Self.project(cards: "cartes-de-partage: oui")
    let first = try await project.build(cached: true)
    let drawn = try FolderTree(project.cache).paths.filter { $0.hasPrefix("media/card-") }
    #expect(drawn.count == 4)
    let marks = try drawn.map { try Self.modified(project.cache + "/" + $0) }
    try project.add("-- content/blog/2026-05-09-neuf.md --\n---\ntitre: Neuf\n---\n")
    let second = try await project.build(cached: true)
    #expect(try drawn.map { try Self.modified(project.cache + "/" + $0) } == marks)
    #expect(second.tree.paths.count > first.tree.paths.count)
  }

  private static func modified(_ path: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }
}
