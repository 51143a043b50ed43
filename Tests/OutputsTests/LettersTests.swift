import Content
import Mail
import Testing
import Text

@testable import Outputs

/// Finished letters: what a sending service gets, and what everybody reads on the site.
@Suite struct LettersTests {
  private static let settings = """
    langues: [fr]
    organisation: {nom: L’Atelier, courriel: jo@essai.example, adresse-postale: "1 rue A", directeur-publication: Jo}
    lettre: {titre: La Lettre, raison: Vous y êtes abonné, MORE}

    """

  private func site(
    _ body: String, header: String = "", more: String = "tous-les: 15", posts: Int = 1
  ) throws -> SmallSite {
    var files = [("newsletter/1.md", "---\ntitre: Le printemps\nnumero: 1\ndate: 2026-05-01\n\(header)---\n\(body)\n")]
    for number in 0..<posts {
      let text = "Le texte du billet, assez long pour peser. " + String(repeating: "Encore une phrase. ", count: 8)
      files.append(("blog/p\(number).md", "---\ntitre: Billet \(number)\ndate: 2026-04-30\n---\n\(text)\n"))
    }
    return try SmallSite(
      files.map { (key: $0.0, value: $0.1) }, settings: Self.settings.replacing("MORE", with: more))
  }

  private static let greeting = "objet: \"Pour {prénom|vous}\"\naccroche: \"{prénom|Cher lecteur}, lisez\"\n"

  private func letter(_ site: SmallSite) throws -> Letter { try #require(Letters(site.composition).letter(of: 1)) }

  @Test func `a token reaches the letter wherever it is written`() throws {
    let body = """
      Bonjour {prénom|à vous}, *{first-name|there}* et **{prenom|toi}**.

      ## Pour {prénom|vous}

      | Qui | Quoi |
      |---|---|
      | {prénom|vous} | [partir]({désinscription}) |

      [{prénom|Voir}]({version-web}) [préférences]({préférences})
      """
    let letter = try letter(site(body, header: Self.greeting))
    let html = MarkedText(letter.html).markers.map(\.token)
    #expect(html.filter { $0 == .firstName(default: "vous") }.count >= 4)
    for token in [
      PersonalToken.firstName(default: "à vous"), .firstName(default: "there"), .firstName(default: "toi"),
      .firstName(default: "Voir"), .unsubscribe, .webVersion, .preferences, .firstName(default: "Cher lecteur"),
    ] {
      #expect(html.contains(token), "\(token)")
      let isInText = MarkedText(letter.text).markers.map(\.token).contains(token)
      #expect(isInText || token == .firstName(default: "Cher lecteur"), "\(token)")
    }
    #expect(MarkedText(Array(letter.subject.utf8)).markers.map(\.token) == [.firstName(default: "vous")])
    #expect(MarkedText(Array(letter.preheader.utf8)).markers.count == 1)
    // A table of two columns stays one.
    #expect(String(decoding: letter.html, as: UTF8.self).contains("<th scope=\"col\""))
  }

  @Test func `on the site the default text and pages of the site stand for tokens`() throws {
    let site = try site(
      "Bonjour {prénom|à vous}. [partir]({désinscription}) [ici]({version-web}) `{unsubscribe}`",
      header: Self.greeting)
    let files = site.files(of: NewsletterOutput())
    for (address, page) in files where address.hasPrefix("/newsletter/1/") {
      #expect(!page.hasMarkers && !page.contains("%F4%8F"), "\(address)")
      #expect(page.contains("Bonjour à vous."), "\(address)")
      #expect(page.contains("{unsubscribe}"), "\(address)")
      #expect(!page.contains("Se désabonner"), "\(address)")
    }
    let email = try #require(files["/newsletter/1/email.html"])
    #expect(email.contains("<title>Pour vous</title>") && email.contains(">Cher lecteur, lisez<"))
    #expect(email.contains("href=\"https://essai.example/newsletter/\""))
    #expect(files["/newsletter/1/"]?.contains("href=\"https://essai.example/newsletter/\">partir") == true)
    #expect(site.diagnostics.isEmpty, "\(site.diagnostics)")
  }

  @Test func `somebody who writes a marker writes no token`() throws {
    let marker = try #require(TokenMarker("unsubscribe")).string
    let letter = try letter(site("Avant \(marker) après [x](\(marker))."))
    // The way out of the imprint is the only one.
    #expect(MarkedText(letter.html).markers.map(\.token) == [.unsubscribe])
  }

  @Test func `the letter knows who sends it and what it shows`() throws {
    let letter = try letter(site("Texte.", header: "accroche: Enfin\n"))
    #expect(letter.number == 1 && letter.subject == "Le printemps" && letter.preheader == "Enfin")
    #expect(letter.sender == Mailbox(name: "L’Atelier", address: "jo@essai.example"))
    #expect(letter.webAddress == "https://essai.example/newsletter/1/")
    #expect(letter.publisher.reason == "Vous y êtes abonné" && letter.publisher.director == "Jo")
    #expect(letter.publisher.unsubscribe?.hasPrefix("mailto:jo@essai.example?subject=") == true)
    #expect(letter.source.path == "content/newsletter/1.md")
  }

  @Test func `links to the site say where they come from when that is asked for, in sent letters only`() throws {
    let body = "[a](/blog/#y) [b](https://ailleurs.example/)"
    let site = try site(body, more: "utm: la lettre")
    let html = String(decoding: try letter(site).html, as: UTF8.self)
    let origin = "?utm_source=la%20lettre&amp;utm_medium=email&amp;utm_campaign=1"
    #expect(html.contains("https://essai.example/blog/\(origin)#y"))
    #expect(html.contains("https://essai.example/blog/p0/?utm_source="))
    #expect(html.contains("\"https://ailleurs.example/\""))
    #expect(site.files(of: NewsletterOutput())["/newsletter/1/email.html"]?.contains("utm_") == false)
    #expect(!String(decoding: try letter(self.site(body)).html, as: UTF8.self).contains("utm_"))
  }

  @Test func `what somebody paid for says so in all forms`() throws {
    let site = try SmallSite(
      [
        "newsletter/1.md": "---\ntitre: L\nnumero: 1\ndate: 2026-05-01\n---\nBonjour.\n",
        "blog/a.md": "---\ntitre: Un outil\ndate: 2026-04-30\nsponsorise: Marteaux & Cie\n---\nTexte.\n",
      ], settings: Self.settings.replacing("MORE", with: "tous-les: 15"))
    let letter = try letter(site)
    #expect(letter.sponsored == ["Un outil"])
    #expect(String(decoding: letter.html, as: UTF8.self).contains("Publicité\u{A0}: Marteaux &amp; Cie"))
    #expect(String(decoding: letter.text, as: UTF8.self).contains("Publicité\u{A0}: Marteaux & Cie"))
  }

  // MARK: Weight

  @Test func `a letter within its budget is whole`() throws {
    let site = try site("Bonjour.", posts: 20)
    let html = String(decoding: try letter(site).html, as: UTF8.self)
    for number in 0..<20 { #expect(html.contains(">Billet \(number)<")) }
    #expect(Letters(site.composition).diagnostics == [])
  }

  @Test func `a letter over its budget loses summaries first, then items, from its end, and says so`() throws {
    let site = try site("Bonjour.", more: "budget: 20000", posts: 60)
    let letter = try letter(site)
    #expect(QuotedPrintable.encoded(letter.html).count <= 20_000)
    let html = String(decoding: letter.html, as: UTF8.self)
    let shown = (0..<60).filter { html.contains(">Billet \($0)<") }
    #expect(shown.count > 10 && shown.count < 60)
    let gone = 60 - shown.count
    #expect(html.contains("et \(gone) autres sur le site"))
    #expect(String(decoding: letter.text, as: UTF8.self).contains("et \(gone) autres sur le site"))
    #expect(Letters(site.composition).diagnostics.map(\.code) == ["shortened-letter"])
    #expect(site.files(of: NewsletterOutput())["/newsletter/1/email.html"]?.contains("et \(gone) autres") == true)
  }

  @Test func `a text that alone is too heavy is an error`() throws {
    let site = try site(String(repeating: "Éééé àààà ùùùù. ", count: 4_000))
    #expect(Letters(site.composition).diagnostics.map(\.code) == ["heavy-letter"])
  }

  @Test(arguments: [
    (0, 3, [3, 3, 3]), (1, 3, [3, 3, 2]), (3, 3, [2, 2, 2]), (4, 3, [2, 2, 1]), (8, 3, [1, 0, 0]), (9, 3, [0, 0, 0]),
  ])
  func `each step makes the last of the fullest items smaller`(_ steps: Int, _ count: Int, _ levels: [Int]) {
    let cut = LetterCut(steps: steps, itemCount: count)
    #expect((0..<count).map { cut.level(ofItem: $0).rawValue } == levels)
    #expect(cut.goneCount == levels.filter { $0 == 0 }.count)
  }

  @Test(arguments: [
    ("abc\n", 5), ("é=\n", 11), ("a \n", 6), (String(repeating: "a", count: 76) + "\n", 78),
    (String(repeating: "a", count: 77) + "\n", 82),
  ])
  func `the weight is that of quoted-printable`(_ text: String, _ size: Int) {
    #expect(QuotedPrintable.encoded(Array(text.utf8)).count == size)
  }

  // MARK: Every rule

  /// Every construct, and what only letters have.
  private static let constructs = """
    Bonjour {prénom|à vous}, voici **le reste**.

    | {prénom|vous} | Jour |
    |---|--:|
    | un | 3 |

    Pour **[S’inscrire](https://ailleurs.example/inscription)** à la fête.

    """ + Construct.all.map(\.markdown).joined(separator: "\n\n<!-- -->\n\n")

  @Test(arguments: [1, 10, 60], ["fr", "en", "ar"])
  func `a letter with every construct keeps every rule`(_ count: Int, _ language: String) throws {
    var files = [
      (
        key: "newsletter/1.md",
        value: "---\ntitre: Le printemps est là\nnumero: 1\ndate: 2026-05-01\nlang: \(language)\n"
          + "objet: La lettre du printemps\naccroche: Une fête, un toit, des outils, et ce que la rue en dit à "
          + "voix basse.\n---\n\(Self.constructs)\n"
      )
    ]
    for number in 0..<count {
      let header = "titre: Billet \(number)\ndate: 2026-04-30\nlang: \(language)\n"
      files.append((key: "blog/p\(number).md", value: "---\n\(header)---\nLe texte du billet.\n"))
    }
    let event = "titre: Fête\ndebut: 2026-05-08 18:30\nlang: \(language)\n"
    files.append((key: "events/e.md", value: "---\n\(event)---\nTexte.\n"))
    let settings = Self.settings.replacing("[fr]", with: "[fr, en, ar]").replacing("MORE", with: "utm: lettre")
    let others = Construct.files.map { "newsletter/\($0)" }
    let site = try SmallSite(files, settings: settings + "mentions: /mentions/\n", others: Set(others))
    let letter = try #require(Letters(site.composition).letter(of: 1, in: Language(language)))
    let preflight = Preflight(letter, for: .mailProgram, images: [:])
    for verdict in preflight.verdicts where verdict.outcome == .error {
      Issue.record("\(verdict.rule): \(verdict.findings.prefix(3).map(\.english))")
    }
    // Every style in it is one that letters may have.
    let html = String(decoding: letter.html, as: UTF8.self)
    for part in html.split(separator: " style=\"").dropFirst() {
      let css = String(part.prefix { $0 != "\"" })
      #expect(throws: Never.self, "\(css)") { try LetterStyle(css, isCell: true) }
    }
  }

  @Test func `feeds carry the whole letter`() throws {
    let site = try site("Bonjour {prénom|à vous}.", posts: 2)
    let issue = try #require(site.site.publications.first { $0.kind == .issue })
    let html = IssueFeedText(composition: site.composition, issue: issue).html.markup
    #expect(html.contains("Bonjour à vous.") && html.contains("<h2>À lire sur le blog</h2>"))
    #expect(html.contains("<h3><a href=\"https://essai.example/blog/p0/\">Billet 0</a></h3>"))
  }

  @Test func `a post says which letters carried it`() throws {
    let site = try site("Bonjour.", posts: 1)
    let page = try #require(site.files(of: BlogOutput())["/blog/p0/"])
    #expect(page.contains("Paru dans <a href=\"/newsletter/1/\">La Lettre, N°\u{A0}1</a>"))
    let silent = try self.site("Bonjour.\n\n{evenements}", posts: 1)
    #expect(silent.files(of: BlogOutput())["/blog/p0/"]?.contains("Paru dans") == false)
  }

  @Test func `a list in the header decides what comes, in which order and under which title`() throws {
    let list = "sommaire:\n  - blog/p2.md\n  - {contenu: blog/p0.md, titre: Autrement dit, resume: En bref.}\n"
    let site = try site("Bonjour.\n\n{evenements}", header: list, posts: 3)
    let html = String(decoding: try letter(site).html, as: UTF8.self)
    #expect(!html.contains(">Billet 1<") && !html.contains(">Billet 0<"))
    let places = [">Billet 2<", ">Autrement dit<", ">En bref.<"].map { html.firstRange(of: $0)?.lowerBound }
    let found = places.compactMap { $0 }
    #expect(found.count == 3 && found == found.sorted())
    #expect(site.files(of: NewsletterOutput())["/newsletter/1/"]?.contains("Autrement dit") == true)
  }
}
