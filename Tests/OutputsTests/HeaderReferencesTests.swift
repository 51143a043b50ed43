import Content
import Testing
import Text

@testable import Outputs

@Suite struct HeaderReferencesTests {
  private func findings(_ files: [String: String]) throws -> [String] {
    try TestSite(files.merging(PressOutputTests.people) { own, _ in own }, outputs: []).diagnostics.map {
      let place = $0.location.position.map { "\($0.line):\($0.column)" } ?? "-"
      return "\($0.severity) \($0.code) \($0.location.path):\(place) \($0.help?.english ?? "")"
    }
  }

  @Test func `files that headers name and that are not there are errors with the nearest names`() throws {
    let findings = try findings([
      "press/releases/2026-05-01-a/index.md": """
      ---
      titre: A
      image: facade.pgn
      pieces-jointes:
        - fichier: plan.odt
        - dosier.pdf
      ---
      """, "press/releases/2026-05-01-a/facade.png": "", "press/releases/2026-05-01-a/dossier.pdf": "",
      "press/releases/2026-05-01-a/plan.odt": "",
      "people/jo.md": "---\nnom: Jo\nportrait: absent.jpg\n---\n",
      "events/fete.md":
        "---\ntitre: Fête\ndebut: 2026-06-01\nimage: /images/fete.png\nconcours:\n  cloture: 2026-05-20\n"
        + "  reglement: reglement.pdf\n---\n",
      "events/bal.md":
        "---\ntitre: Bal\ndebut: 2026-06-01\nconcours:\n  cloture: 2026-05-20\n  reglement: Ouvert à tous.\n---\n",
      "static/images/fetes.png": "",
    ])
    let folder = "content/press/releases/2026-05-01-a"
    #expect(
      Set(findings) == [
        "error broken-link \(folder)/index.md:3:8 did you mean press/releases/2026-05-01-a/facade.png?",
        "error broken-link \(folder)/index.md:6:5 did you mean press/releases/2026-05-01-a/dossier.pdf?",
        "error broken-link content/people/jo.md:3:11 put the file beside the text, or correct its name",
        "warning missing-picture content/events/fete.md:4:8 did you mean static/images/fetes.png?",
        "error broken-link content/events/fete.md:7:14 put the file beside the text, or correct its name",
      ])
  }

  @Test func `people, kits, releases and texts that do not exist are named with the nearest that do`() throws {
    let findings = try findings([
      "press/releases/2026-05-01-a.md": """
      ---
      titre: A
      contacts: [maud, odille]
      kit: horlogee
      a-propos: histoires
      citations:
        - texte: Oui.
          personne: personne-du-tout
      ---
      """, "press/kits/horloge/index.md": "---\ntitre: K\ncontacts: [mauve]\n---\n",
      "press/coverage/2026-05-02-c.md": "---\ntitre: C\nmedia: M\ncommunique: zzz\npermalien: /ailleurs/\n---\n",
    ])
    #expect(
      Set(findings) == [
        "warning unknown-person content/press/releases/2026-05-01-a.md:3:18 did you mean odile?",
        "warning unknown-person content/press/releases/2026-05-01-a.md:8:15 "
          + "create the file people/personne-du-tout.md, or write name: and phone: here",
        "warning unknown-kit content/press/releases/2026-05-01-a.md:4:6 did you mean horloge?",
        "error unknown-boilerplate content/press/releases/2026-05-01-a.md:5:11 write one of: default, histoire",
        "warning unknown-person content/press/kits/horloge/index.md:3:12 "
          + "create the file people/mauve.md, or write name: and phone: here",
        "warning unknown-release content/press/coverage/2026-05-02-c.md:4:13 "
          + "write the name of a file or folder in press/releases/",
        "error no-own-page content/press/coverage/2026-05-02-c.md:5:12 remove this line",
      ])
  }

  @Test func `files that headers name go online, and all of a kit's`() throws {
    let site = try TestSite(
      [
        "press/kits/k/index.md": "---\ntitre: K\nimage: a.png\n---\n", "press/kits/k/a.png": "",
        "press/kits/k/sub/b.svg": "",
        "events/e/index.md":
          "---\ntitre: E\ndebut: 2026-06-01\nconcours: {cloture: 2026-05-20, reglement: r.pdf}\n---\n",
        "events/e/r.pdf": "", "events/e/unused.pdf": "",
        "people/p.md": "---\nnom: P\nportrait: p.jpg\n---\n", "people/p.jpg": "",
        "press/releases/2026-05-01-r.md": "---\ntitre: R\npieces-jointes: [x.pdf]\n---\n",
        "press/releases/x.pdf": "",
      ], outputs: [])
    let files = PublishedFiles(links: site.composition.rendered.links)
    #expect(
      try files.files(of: site.publication("press/kits/k/index.md")).sorted()
        == ["press/kits/k/a.png", "press/kits/k/a.png", "press/kits/k/sub/b.svg"])
    #expect(try files.files(of: site.publication("events/e/index.md")) == ["events/e/r.pdf"])
    #expect(try files.files(of: site.publication("people/p.md")) == ["people/p.jpg"])
    #expect(try files.files(of: site.publication("press/releases/2026-05-01-r.md")) == ["press/releases/x.pdf"])
  }
}
