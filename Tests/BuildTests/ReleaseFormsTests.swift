import Foundation
import Testing

/// What a release is besides its page: plain text, a file for agencies, corrections, and a page when it is taken back.
@Suite struct ReleaseFormsTests {
  private static let archive = """
    -- content/site.yml --
    titre: Essai
    adresse: https://essai.example/
    fuseau: Europe/Paris
    langues: [fr, en]
    organisation: {nom: Les Ateliers, telephone: 01 02 03 04 05}
    a-propos: Nous réparons.
    -- content/press/releases/hausse/index.md --
    ---
    titre: Hausse
    sous-titre: De beaucoup
    date: 2026-06-01 08:00
    numero: 2026-03
    ville: Nantes
    image: vue.png
    etiquettes: [chiffres]
    citations: [{texte: "Quelle hausse", nom: Jo, fonction: présidente}]
    contacts: [{nom: Max, telephone: 06 07 08 09 10, courriel: max@essai.example}]
    corrections: [{date: 2026-06-03, type: correction, texte: "Le chiffre était faux."}]
    ---
    La **hausse** est là, voir [le blog](/blog/) et [l’autre](../retire/index.md).
    -- content/press/releases/hausse/vue.png --
    x
    -- content/press/releases/hausse/index.en.md --
    ---
    title: Rise
    date: 2026-06-01 08:00
    ---
    It rises.
    -- content/press/releases/retire/index.md --
    ---
    titre: Baisse
    date: 2026-05-01 08:00
    etiquettes: [baisses]
    corrections: [{date: 2026-06-20 09:00, type: retrait, texte: "Les chiffres n’étaient pas les nôtres."}]
    ---
    Le texte secret.
    -- content/press/releases/retire/tableau.csv --
    1;2

    """

  @Test func `the plain text holds everything, with whole addresses`() async throws {
    let built = try await SmallProject(Self.archive).build(at: "2026-06-10")
    #expect(
      built["press/releases/hausse/release.txt"] == """
        Communiqué de presse n°\u{A0}2026-03
        Pour diffusion immédiate

        Hausse
        De beaucoup

        Nantes, 1er juin 2026 à 8\u{A0}h

        La *hausse* est là, voir le blog <https://essai.example/blog/> et l’autre \
        <https://essai.example/press/releases/retire/>.

        «\u{A0}Quelle hausse\u{A0}»
        — Jo, présidente

        Journal des corrections
        Correction, 3 juin 2026\u{A0}: Le chiffre était faux.

        À propos de Les Ateliers
        Nous réparons.

        Contacts presse
        Max
        06 07 08 09 10
        max@essai.example

        https://essai.example/press/releases/hausse/

        """)
    let page = built["press/releases/hausse/index.html"]
    #expect(page.contains("<pre tabindex=\"0\">Communiqué de presse n°\u{A0}2026-03\n"))
    #expect(page.contains("href=\"/press/releases/hausse/release.txt\""))
    #expect(page.contains("<a href=\"/en/press/releases/hausse/\" lang=\"en\" hreflang=\"en\">English</a>"))
  }

  @Test func `the rules of the schema find what is wrong`() {
    let wrong: [String: Any] = [
      "uri": "a", "pubStatus": "cancelled", "renditions": [["href": "b"]], "headlines": [["value": "c", "lang": "d"]],
      "associations": [["uri": "e", "type": "photo"]],
    ]
    #expect(
      Set(NinjsRules.faults(in: wrong)) == [
        "pubStatus has a wrong value", "renditions.name is missing", "headlines.lang is not known",
        "associations.name is missing", "associations.type has a wrong value",
      ])
  }

  @Test func `the file for agencies is ninjs`() async throws {
    let built = try await SmallProject(Self.archive).build(at: "2026-06-10")
    let bytes = try #require(built.tree.files["press/releases/hausse/ninjs.json"])
    let news = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(NinjsRules.faults(in: news) == [])
    #expect(news["uri"] as? String == "https://essai.example/press/releases/hausse/")
    #expect(news["version"] as? String == "2")
    #expect(news["versionCreated"] as? String == "2026-06-03T00:00:00+02:00")
    #expect((news["people"] as? [[String: Any]])?.compactMap { $0["rel"] as? String } == ["quoted", "contact"])
    let picture = (news["associations"] as? [[String: Any]])?.first?["uri"] as? String
    #expect(picture?.hasPrefix("https://essai.example/media/vue-") == true)
  }

  @Test func `a release that is taken back leaves a page that says so, and nothing else`() async throws {
    let project = try SmallProject(Self.archive)
    let before = try await project.build(at: "2026-06-20T08:59:59")
    #expect(before["feed.xml"].contains("Baisse") && before.tree.files["press/releases/retire/tableau.csv"] != nil)
    #expect(before.report.nextChange?.reason.french == "est retiré")
    let after = try await project.build(at: "2026-06-20T09:00:00")
    let page = after["press/releases/retire/index.html"]
    #expect(page.contains("Les chiffres n’étaient pas les nôtres.") && page.contains("Texte retiré le 20 juin 2026"))
    #expect(page.contains("noindex") && !page.contains("secret"))
    #expect(after.tree.places(of: "Baisse") == ["press/corrections/index.html", "press/releases/retire/index.html"])
    #expect(after.tree.places(of: "tableau.csv") == [])
    let bytes = try #require(after.tree.files["press/releases/retire/ninjs.json"])
    let news = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(
      news["pubStatus"] as? String == "canceled"
        && news["uri"] as? String == "https://essai.example/press/releases/retire/")
    #expect(NinjsRules.faults(in: news) == [])
  }

  @Test func `all corrections stand at one address, the newest first, and feeds tell them`() async throws {
    let built = try await SmallProject(Self.archive).build(at: "2026-06-30")
    let page = built["press/corrections/index.html"]
    let (first, second) = (page.firstRange(of: "pas les nôtres"), page.firstRange(of: "Le chiffre était faux"))
    #expect(try #require(first).lowerBound < #require(second).lowerBound)
    #expect(built["press/atom.xml"].contains("<updated>2026-06-03T00:00:00+02:00</updated>"))
    #expect(built["press/releases/hausse/index.html"].contains("\"dateModified\":\"2026-06-03"))
  }
}
