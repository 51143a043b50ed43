import Build
import Testing
import Text

/// A picture without a valid consent is nowhere, and the report says where it was used.
@Suite struct ConsentTests {
  /// A word that no text and no theme contains.
  private static let mark = "zqwxkv"

  /// One picture, used in every way there is.
  private static func project(sidecar: String, settings: String = "") throws -> SmallProject {
    try SmallProject(
      """
      -- content/site.yml --
      titre: Essai
      adresse: https://essai.example/
      fuseau: Europe/Paris
      langues: [fr, en]
      lettre: {titre: La lettre, desinscription: "https://essai.example/au-revoir"}
      \(settings)
      -- content/blog/images/\(mark).png --
      octets-\(mark)
      -- content/blog/images/\(mark).png.yml --
      \(sidecar)
      -- content/blog/2026-05-01-un.md --
      ---
      titre: Un
      image: images/\(mark).png
      texte-image: Portrait de \(mark)
      ---
      Avant ![Visage de \(mark)](images/\(mark).png "Titre \(mark)") après.

      ![Seule \(mark)](images/\(mark).png)

      [![Liée \(mark)](images/\(mark).png)](2026-05-02-deux.md)

      [Le fichier](images/\(mark).png)
      -- content/blog/2026-05-02-deux.md --
      ---
      titre: Deux
      ---
      ![Vue de \(mark)][1]

      [1]: images/\(mark).png
      -- content/people/ada.md --
      ---
      titre: Ada
      portrait: ../blog/images/\(mark).png
      texte-portrait: Le visage \(mark)
      ---
      -- content/newsletter/2026-05-20-lettre.md --
      ---
      titre: Lettre
      numero: 7
      inclure: [blog/2026-05-01-un.md]
      ---
      Bonjour. ![Encore \(mark)](../blog/images/\(mark).png)
      -- content/press/kits/dossier/index.md --
      ---
      titre: Dossier
      image: \(mark)-2.png
      ---
      Voici.
      -- content/press/kits/dossier/\(mark)-2.png --
      octets-\(mark)
      -- content/press/kits/dossier/\(mark)-2.png.yml --
      legende: Légende \(mark)
      credit: Jo
      licence: CC BY 4.0
      alt: Alternative \(mark)
      \(sidecar)
      -- content/static/\(mark)-3.jpg --
      octets-\(mark)
      -- content/static/\(mark)-3.jpg.yml --
      \(sidecar)

      """, settings: nil)
  }

  private static let given = "consentement: {statut: donne, portee: le site, expire: 2026-06-30, mineur: oui}"

  @Test func `a picture leaves every page, feed, letter and kit when the consent to it ends`() async throws {
    let project = try Self.project(sidecar: Self.given)
    let before = try await project.build(at: "2026-06-30T23:59:59")
    let used = before.tree.places(of: Self.mark)
    #expect(used.count > 12, "\(used)")
    #expect(before.report.nextChange?.instant == Instant(secondsSinceEpoch: 1_782_856_800))
    #expect(before.findings == [])
    let after = try await project.build(at: "2026-07-01T00:00:00")
    #expect(after.tree.places(of: Self.mark) == [])
    #expect(after["blog/un/index.html"].contains("<p>Avant  après.</p>"))
    #expect(!after["blog/un/index.html"].contains("<p></p>"))
    #expect(
      after.findings == [
        "warning no-consent content/blog/images/\(Self.mark).png.yml",
        "warning no-consent content/press/kits/dossier/\(Self.mark)-2.png.yml",
      ])
    let told = after.report.diagnostics.first?.summary.french
    #expect(
      told == "blog/images/\(Self.mark).png est retiré du site : le consentement a pris fin le 2026-06-30. "
        + "Il servait dans : content/blog/2026-05-01-un.md, content/blog/2026-05-02-deux.md, "
        + "content/newsletter/2026-05-20-lettre.md, content/people/ada.md")
  }

  @Test(arguments: [
    "consentement: refuse", "consent: {status: withdrawn}", "consentement: {mineur: oui}",
    "consent: {expires: 2030-01-01}",
  ])
  func `without a given consent a picture is not shown`(_ sidecar: String) async throws {
    let built = try await Self.project(sidecar: sidecar).build()
    #expect(built.tree.places(of: Self.mark) == [])
    #expect(built.report.isWritten)
  }

  @Test(arguments: ["consentement: donne", "consent: {status: given, expires: 2026-06-30}", "consent: not needed", ""])
  func `with one it is, and where none is asked for`(_ sidecar: String) async throws {
    let built = try await Self.project(sidecar: sidecar).build(at: "2026-06-30T12:00")
    #expect(built.tree.files["blog/images/\(Self.mark).png"] != nil)
    #expect(built.tree.files["\(Self.mark)-3.jpg"] != nil)
    // What the sidecar says of a consent is nobody's business.
    #expect(built.tree.paths.filter { $0.hasSuffix(".yml") } == [])
  }

  @Test func `the site may ask for a consent to all pictures, or to those that name people`() async throws {
    for (settings, sidecar, isShown) in [
      ("consentement-pour: images", "", false), ("consentement-pour: images", "consentement: sans objet", true),
      ("consentement-pour: personnes", "personnes: [ada]", false), ("consentement-pour: personnes", "", true),
      ("consentement-pour: mineurs", "personnes: [ada]", true),
    ] {
      let built = try await Self.project(sidecar: sidecar, settings: settings).build()
      #expect(built.tree.places(of: Self.mark).isEmpty != isShown, "\(settings), \(sidecar)")
    }
  }

  @Test func `a picture whose description has errors is held back with --keep-going`() async throws {
    let project = try Self.project(sidecar: "consentement: {statut: peut-etre}")
    let built = try await project.build(keepGoing: true)
    #expect(built.tree.places(of: Self.mark) == [])
    #expect(built.tree.paths.contains("blog/un/index.html"))
  }
}
