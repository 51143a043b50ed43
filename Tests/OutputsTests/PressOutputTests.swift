import Content
import Testing
import Text

@testable import Outputs

@Suite struct PressOutputTests {
  static let people = [
    "people/maud.md": "---\nnom: Maud Lescoat\nfonction: Chargée de presse\ntelephone: 01 99 00 41 20\n---\n",
    "people/odile.md": "---\nnom: Odile Ferrandis\nfonction: Présidente\nporte-parole: oui\n---\n",
  ]

  static let full = """
    ---
    titre: L’horloge repart
    sous-titre: Huit mois de travail
    date: 2026-05-04 08:00
    embargo: 2026-05-04 10:00
    numero: 2026-07
    ville: Lyon
    kit: horloge
    licence: CC BY-SA 4.0
    etiquettes: [Patrimoine]
    contacts:
      - maud
      - nom: Blandine Courtois
        courriel: b@ateliers.example
    citations:
      - texte: Elle marche.
        personne: odile
      - texte: Enfin.
        nom: Anselme Duroy
        fonction: horloger
    pieces-jointes:
      - fichier: dossier.pdf
        titre: Le dossier
      - plan.odt
    corrections:
      - date: 2026-05-05
        type: correction
        texte: Huit mois, et non neuf.
      - date: 2026-05-07
        type: precision
        texte: Le nom de la rue.
    ---
    Elle sonne.
    """

  static func site(_ files: [String: String], at instant: String = "2026-05-15T12:00:00+02:00") throws -> TestSite {
    try TestSite(
      files.merging(people) { own, _ in own }, at: instant, outputs: [PressOutput()],
      sidecars: [
        Sidecar(
          file: "press/kits/horloge/facade.png", caption: LocalizedText("La façade"), credit: "Jo Duval",
          licence: "CC BY 4.0", alternative: LocalizedText("Un mur de brique"), title: LocalizedText("Façade"))
      ], pixelSizes: ["press/kits/horloge/facade.png": .init(width: 2400, height: 1600)])
  }

  static let kit = [
    "press/kits/horloge/index.md": "---\ntitre: L’horloge en images\nlicence: Tous droits réservés\n---\n",
    "press/kits/horloge/facade.png": "0123456789", "press/kits/horloge/notice.txt": "abc",
  ]

  static let release = [
    "press/releases/repart/index.md": full, "press/releases/repart/dossier.pdf": "12345",
    "press/releases/repart/plan.odt": "123",
  ]

  @Test func `a release shows everything its header says`() throws {
    let site = try Self.site(Self.release.merging(Self.kit) { own, _ in own })
    #expect(site.diagnostics.map(\.summary.english) == [])
    let page = site["/press/releases/repart/"]
    let missing = page.missing([
      "Communiqué de presse n°\u{A0}2026-07", "Pour diffusion immédiate", ">L’horloge repart</h1>",
      "Huit mois de travail",
      "<span class=\"p-location\">Lyon</span>, <time class=\"dt-published\" datetime=\"2026-05-04T10:00:00+02:00\"",
      "<p>Elle sonne.</p>", "<a href=\"/people/odile/\">Odile Ferrandis</a>, <span>Présidente</span>",
      "<figcaption>Anselme Duroy, <span>horloger</span>", "À propos de Les Ateliers",
      "<p>Nous réparons &lt;tout&gt;.</p>\n<p>Depuis 2023.</p>", "href=\"tel:+33199004120\"",
      "mailto:b@ateliers.example",
      "<a href=\"/press/releases/repart/dossier.pdf\" download>Le dossier</a> <span class=\"meta\">PDF, 5\u{A0}oct",
      "plan.odt</a>", "<a href=\"/press/kits/horloge/\">L’horloge en images</a>",
      "https://creativecommons.org/licenses/by-sa/4.0/deed", "\"@type\":\"NewsArticle\"", "\"dateline\":\"Lyon\"",
      "\"@type\":\"CorrectionComment\"", "href=\"/topics/patrimoine/\"",
    ])
    #expect(missing == [])
  }

  @Test func `corrections stand newest first, and the latest one is announced`() throws {
    let page = try Self.site(Self.release.merging(Self.kit) { own, _ in own })["/press/releases/repart/"]
    let newer = try #require(page.range(of: ">Le nom de la rue.</p>"))
    let older = try #require(page.range(of: ">Huit mois, et non neuf.</p>"))
    #expect(newer.lowerBound < older.lowerBound)
    #expect(page.contains("<a href=\"#corrections\">Texte corrigé le 7 mai 2026</a>"))
    #expect(page.contains("<strong>Précision</strong>"))
  }

  @Test func `nothing of a release is there before its embargo ends`() throws {
    let files = Self.release.merging(Self.kit) { own, _ in own }
    let site = try Self.site(files, at: "2026-05-04T09:59:59+02:00")
    #expect(!site.addresses.contains { $0.contains("repart") })
    #expect(!site["/press/"].contains("horloge repart"))
    #expect(try Self.site(files, at: "2026-05-04T10:00:00+02:00")["/press/"].contains("horloge repart"))
  }

  @Test func `a release names its own closing text, and without contacts gets those of the site`() throws {
    let page = try Self.site([
      "press/releases/2026-05-01-simple.md": "---\ntitre: Simple\na-propos: histoire\n---\nTexte."
    ])["/press/releases/simple/"]
    #expect(page.contains("<p>Une longue histoire.</p>"))
    #expect(page.contains("Maud Lescoat"))
    #expect(!page.contains("id=\"corrections\""))
    #expect(!page.contains("attachments-title"))
  }

  @Test func `a kit shows each file of its folder with what is known of it`() throws {
    let page = try Self.site(Self.kit)["/press/kits/horloge/"]
    let missing = page.missing([
      ">Façade</h3>", ">Jo Duval</dd>", "by/4.0/deed\">CC BY 4.0</a>",
      ">Un mur de brique</dd>", "PNG, 2400\u{A0}×\u{A0}1600\u{A0}px, 10\u{A0}octets",
      "<a href=\"/press/kits/horloge/facade.png\" download>", "alt=\"Un mur de brique\" width=\"2400\" height=\"1600\"",
      ">notice.txt</h3>", "<dd>Tous droits réservés</dd>", "\"creditText\":\"Jo Duval\"",
    ])
    #expect(missing == [])
  }

  @Test func `coverage stands by year, each item where its address leads`() throws {
    let site = try Self.site([
      "press/coverage/2026-05-02-le-courrier.md":
        "---\ntitre: Ils réparent\nmedia: Le Courrier\nadresse: https://courrier.example/1\ncommunique: simple\n---\n",
      "press/coverage/2025-01-02-radio.md": "---\ntitre: À l’antenne\nmedia: Radio\ncitation: Épatant.\n---\n",
      "press/releases/2026-05-01-simple.md": "---\ntitre: Simple\n---\nTexte.",
    ])
    let page = site["/press/coverage/"]
    let items = try ["id=\"year_2026\"", "id=\"le-courrier\"", "id=\"year_2025\"", "id=\"radio\""].map {
      try #require(page.range(of: $0), "\($0)").lowerBound
    }
    #expect(items == items.sorted())
    #expect(page.contains("<a href=\"/press/releases/simple/\">Simple</a>"))
    #expect(page.contains("<a class=\"u-url p-name\" href=\"/press/coverage/#radio\" rel=\"external\">"))
    #expect(try site.publication("press/coverage/2025-01-02-radio.md").permalink.href == "/press/coverage/#radio")
    #expect(site["/press/"].contains("Le Courrier"))
    #expect(!site["/press/"].contains("id=\"le-courrier\""))
  }

  @Test func `the front page pages its releases and has feeds`() throws {
    var files: [String: String] = Self.kit
    for day in 1...5 { files["press/releases/2026-05-0\(day)-n\(day).md"] = "---\ntitre: Numéro \(day)\n---\nTexte." }
    let site = try Self.site(files)
    #expect(
      site.addresses.filter { $0.hasSuffix("/") } == [
        "/press/", "/press/kits/", "/press/kits/horloge/", "/press/page/2/", "/press/page/3/", "/press/releases/",
        "/press/releases/n1/", "/press/releases/n2/", "/press/releases/n3/", "/press/releases/n4/",
        "/press/releases/n5/", "/press/releases/page/2/", "/press/releases/page/3/",
      ])
    #expect(site["/press/"].contains("Numéro 5"))
    #expect(!site["/press/"].contains("Numéro 3"))
    #expect(site["/press/"].contains("href=\"/press/feed.xml\""))
    #expect(site["/press/"].contains("Odile Ferrandis"))
    #expect(site["/press/"].contains("L’horloge en images"))
    #expect(site["/press/page/2/"].contains("Numéro 3"))
    #expect(!site["/press/page/2/"].contains("href=\"/press/feed.xml\""))
    #expect(!site["/press/page/2/"].contains("L’horloge en images"))
  }
}
