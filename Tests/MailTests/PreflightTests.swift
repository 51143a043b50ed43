import Testing
import Text

@testable import Mail

@Suite struct PreflightTests {
  private static let images = ["blog/velo.jpg": Letter.jpeg]

  private static func verdicts(
    of letter: Letter, images: [String: [UInt8]] = images, again: [UInt8]? = nil
  ) -> [String: Preflight.Verdict] {
    var checked = CheckedLetter(letter, for: .brevo, images: images, siteFiles: Letter.siteFiles)
    if let again { checked.again = again }
    return Dictionary(uniqueKeysWithValues: Preflight(checked).verdicts.map { ($0.rule, $0) })
  }

  @Test func `a good letter breaks no rule`() {
    for verdict in Self.verdicts(of: .exemplary()).values.sorted(by: { $0.rule < $1.rule }) {
      #expect(verdict.outcome == .passed || verdict.outcome == .advice, "\(verdict)")
      #expect(verdict.findings.isEmpty, "\(verdict)")
    }
  }

  /// For each rule what breaks it: a text of the good letter, and what stands there instead.
  static let breaks: [(rule: String, text: String, instead: String)] = [
    ("S1", "Les \\ncinq", ""), ("S3", "</style>", "</style><style>p {}</style>"),
    ("S4", "Avant de\n", "Avant\u{92} de\n"),
    ("S6", "https://les-etablis.example/blog/velo.jpg", "data:image/png;base64,AA"),
    ("A1", "<!DOCTYPE html>", ""), ("A1", "<meta charset=\"utf-8\">", ""), ("A1", "avant la pluie</title>", "</title>"),
    ("A2", "<html lang=\"fr\" dir=\"ltr\">", "<html lang=\"fr\">"),
    ("A2", "lang=\"fr\" dir=\"ltr\" class", "lang=\"en\" class"),
    ("A3", "role=\"article\"", ""), ("A4", "<table role=\"presentation\" style", "<table style"),
    ("A5", "<tr><td style", "<tr><td>x</td><td style"), ("A6", " alt=\"Un vélo rouge devant l’atelier\"", ""),
    ("A6", "Un vélo rouge devant l’atelier", "IMG_2034.JPG"), ("A7", "<h1 style=\"margin:0\">Avant la pluie</h1>", ""),
    ("A7", "<h2 style=\"margin:0\">Cinq gestes pour l’hiver</h2>", "<h3>Cinq gestes pour l’hiver</h3>"),
    ("A7", "<p>Prochain", "<section></section><p>Prochain"), ("A8", "Mentions légales</a>", "Cliquez ici</a>"),
    ("A8", "Mentions légales</a>", "Se désinscrire</a>"),
    ("A9", "background-color:#ffffff;color:#17191d", "background-color:#ffffff;color:#8a8f98"),
    ("A9", "color:#f1f2f4 !important}\n", "color:#333333 !important}\n"),
    ("A9", "style=\"color:#17191d\">Mentions", "style=\"color:#17191d;text-decoration:none\">Mentions"),
    ("A10", "font-size:16px", "font-size:12px"), ("A10", "font-size:16px", "font-size:1rem"),
    ("A10", "line-height:25px", "line-height:18px"),
    (
      "A11", "<p>Prochain",
      "<a href=\"https://les-etablis.example/\" style=\"background-color:#ffffff\">Venez</a><p>Prochain"
    ),
    ("A12", "initial-scale=1", "initial-scale=1, user-scalable=no"), ("A13", "max-height:0;", ""),
    (
      "A14", "<p>Prochain",
      "<p>We were at the workshop with all of the tools that they have from the factory.</p><p>Prochain"
    ),
    ("A14", "<p>Prochain", "<p>ورشة الإصلاح التشاركية في بريفو</p><p>Prochain"),
    ("C1", "<p>Prochain", "<p style=\"filter:none\">Prochain"),
    ("C2", "width:100%;max-width:600px", "width:600px;max-width:600px"),
    ("C3", "<p>Prochain", "<p style=\"display:flex\">Prochain"),
    ("C3", "<p>Prochain", "<p style=\"color:#fff\">Prochain"),
    ("C3", "<style>", "<style>@import url(x.css);"), ("C4", "<p>Prochain", "<p style=\"margin:-4px 0\">Prochain"),
    ("C4", "<p>Prochain", "<p style=\"padding:4px 0 4px 20px\">Prochain"),
    ("C5", "margin:0\">Avant", "margin:0 !important\">Avant"), ("C5", "#f1f2f4 !important}}", "#f1f2f4!important}}"),
    ("C6", "<style>", "<style>/* sombre */"), ("C6", "margin:0\">Avant", "margin:0/*x*/\">Avant"),
    ("C7", "href=\"https://les-etablis.example/blog/pluie/\"", "href=\"#pluie\""),
    ("C8", "<p>Prochain", "<svg></svg><p>Prochain"),
    ("C9", "max-width:600px", "max-width:900px"), ("C9", "<p>Prochain", "<p style=\"width:500px\">Prochain"),
    ("C10", "<o:PixelsPerInch>96</o:PixelsPerInch>", ""),
    ("C10", "<!--[if mso]></td></tr></table><![endif]-->", "<!--[if mso]></td>-->"),
    ("I1", "https://les-etablis.example/blog/velo.jpg", "/blog/velo.jpg"),
    ("I1", "blog/velo.jpg", "blog/absent.jpg"), ("I2", "blog/velo.jpg", "blog/velo.webp"), ("I3", "width=\"552\"", ""),
    ("I3", "width=\"552\"", "width=\"100%\""), ("I3", "max-width:552px;", ""),
    ("I4", "width=\"552\"", "width=\"1200\""),
    ("I5", "L’hiver, à l’atelier", "</p><div style=\"display:none;max-height:0;font-size:0\"><p>"),
    ("I6", " alt=", " srcset=\"a.jpg 2x\" alt="),
    ("K1", "https://les-etablis.example/blog/pluie/", "http://les-etablis.example/"),
    ("K1", "https://les-etablis.example/blog/pluie/", "/blog/pluie/"), ("K2", "blog/pluie/", "blog/nulle-part/"),
    ("K3", "https://les-etablis.example/blog/pluie/", "https://autre.example/?utm_source=lettre"),
    ("K3", "blog/pluie/", "blog/pluie/?a=1&utm_source=lettre"),
    ("K4", "https://les-etablis.example/blog/pluie/", "https://bit.ly/x"),
    (
      "K5", "<p>Prochain",
      "<img src=\"https://les-etablis.example/o.gif\" width=\"1\" height=\"1\" alt=\"\"><p>Prochain"
    ),
    ("K5", "https://les-etablis.example/blog/velo.jpg", "https://ailleurs.example/velo.jpg"),
    ("K6", "https://les-etablis.example/blog/pluie/", "mailto:a@b.example?cc=c@d.example"),
    ("M4", "<p>Prochain", "<h2>Un titre de plus</h2><p>Prochain"), ("M4", "blog/pluie/\" class", "blog/autre/\" class"),
    ("M4", "<p>Prochain", "<p>Jeudi 3 décembre 2026. Prochain"),
    ("D2", "background-color:#ffffff;color:#17191d;", "color:#17191d;"),
    ("D3", "color:#17191d;font-size", "color:#686d76;font-size"),
    ("D4", "content=\"light dark\">\n<meta name=\"supported", "content=\"light\">\n<meta name=\"supported"),
    ("D4", "[data-ogsc] .card", ".autre"), ("D6", "color:#17191d;font-size", "color:#000000;font-size"),
    ("F1", "12 rue des Remontoirs", "12 rue"),
    ("F1", "href=\"{unsubscribe}\"", "href=\"https://les-etablis.example/\""),
    ("F2", "parce que vous vous y êtes abonné", ""), ("F2", "mentions-legales/", "blog/pluie/"),
    ("F6", "Odile Ferrandis", "Odile"),
    ("W1", "samedi 28 novembre 2026", "dimanche 28 novembre 2026"), ("W2", "Avant de\n", "XXX Avant de\n"),
    ("W2", "Avant de\n", "à compléter Avant de\n"),
  ]

  @Test(arguments: breaks.filter { $0.rule != "S1" })
  func `each rule is broken by what breaks it`(rule: String, text: String, instead: String) throws {
    #expect(Letter.exemplaryHTML.contains(text), "the good letter lacks \(text)")
    let letter = Letter.exemplary { $0 = $0.replacing(text, with: instead) }
    let checked = CheckedLetter(letter, for: .brevo, images: Self.images, siteFiles: Letter.siteFiles)
    let found = try #require(PreflightRule.all.first { $0.id == rule })
    #expect(!found.findings(checked).isEmpty, "\(rule): \(instead)")
  }

  @Test func `what is too heavy is said`() throws {
    let much = String(repeating: "<p>Encore une ligne de la lettre, accentuée.</p>\n", count: 2000)
    let verdicts = Self.verdicts(of: .exemplary { $0 = $0.replacing("<p>Prochain", with: much + "<p>Prochain") })
    for rule in ["S1", "S2", "S5"] { #expect(verdicts[rule]?.outcome != .passed, "\(rule)") }
    let sheet = String(repeating: "p {color:#111111} ", count: 1000)
    #expect(
      Self.verdicts(of: .exemplary { $0 = $0.replacing("<style>", with: "<style>" + sheet) })["S3"]?.outcome == .error)
  }

  @Test func `what the letter’s own form promises is watched`() throws {
    #expect(Self.verdicts(of: .exemplary(), again: [1])["S8"]?.outcome == .error)
    var checked = CheckedLetter(.exemplary(), for: .brevo, images: Self.images, siteFiles: nil)
    let rules = Dictionary(uniqueKeysWithValues: PreflightRule.all.map { ($0.id, $0) })
    let raw =
      "Subject: é\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
    checked.message = MessageParts(Array((raw + String(repeating: "x", count: 1200) + "\r\n--b--\r\n").utf8))
    for rule in ["S7", "M1", "M2", "M5", "M9"] { #expect(rules[rule]?.findings(checked).isEmpty == false, "\(rule)") }
  }

  @Test func `the text part, the subject and the sender are looked at`() throws {
    var letter = Letter.exemplary()
    letter.text += Array((String(repeating: "mot ", count: 25) + "\n").utf8)
    letter.subject = "Court"
    letter.preheader = "Avant la pluie"
    letter.sender = Mailbox(name: "Les Établis", address: "no-reply@les-etablis.example")
    letter.sponsored = ["Cinq gestes pour l’hiver"]
    let verdicts = Self.verdicts(of: letter)
    for rule in ["M3", "M7", "M8", "F4"] { #expect(verdicts[rule]?.findings.isEmpty == false, "\(rule)") }
    letter.text = Array("https://les-etablis.example/ailleurs/\n".utf8)
    #expect(Self.verdicts(of: letter)["M4"]?.findings.contains { $0.english.hasPrefix("+ ") } == true)
  }

  @Test(arguments: [
    ("<table>", "<table role=\"presentation\"", true),
    ("<table role=\"presentation\">", "<table role=\"presentation\"", false),
    ("<table>", "<table", false),
  ])
  func `a table of figures is one within the table that arranges`(table: String, around: String, isRight: Bool) {
    let figures = table + "<tr><th scope=\"col\">Jour</th></tr><tr><td>Lundi</td></tr></table>"
    let letter = Letter.exemplary {
      $0 = $0.replacing("<table role=\"presentation\" style", with: around + " style")
        .replacing("<p>Prochain", with: figures + "<p>Prochain")
    }
    #expect((Self.verdicts(of: letter)["A4"]?.outcome == .passed) == isRight)
  }

  @Test(arguments: [(".card a", true), ("div.card td a", true), (".card h1 a", false), (".a a", false)])
  func `a rule for what stands in something decides colours`(selector: String, isRight: Bool) {
    let letter = Letter.exemplary { $0 = $0.replacing(".link {", with: selector + " {") }
    #expect((Self.verdicts(of: letter)["A9"]?.outcome == .passed) == isRight)
  }

  @Test func `a label makes what is sponsored right`() {
    var letter = Letter.exemplary {
      $0 = $0.replacing("Cinq gestes pour l’hiver</h2>", with: "Cinq gestes pour l’hiver</h2><p>Partenariat</p>")
    }
    letter.sponsored = ["Cinq gestes pour l’hiver"]
    #expect(Self.verdicts(of: letter)["F4"]?.outcome == .passed)
  }

  @Test func `pictures are looked into`() {
    let clear: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 2, 40, 0, 0, 1, 0, 8, 6, 0, 0,
    ]
    #expect(Self.verdicts(of: .exemplary(), images: ["blog/velo.jpg": clear])["D5"]?.outcome == .warning)
    let webP = Array("RIFF0000WEBPVP8 ".utf8)
    #expect(Self.verdicts(of: .exemplary(), images: ["blog/velo.jpg": webP])["I2"]?.outcome == .error)
    let heavy = Letter.jpeg + [UInt8](repeating: 0, count: 900_000)
    #expect(Self.verdicts(of: .exemplary(), images: ["blog/velo.jpg": heavy])["I4"]?.findings.count == 2)
  }

  @Test func `every rule of the list is there once, and has both languages`() {
    let ids = PreflightRule.all.map(\.id)
    let groups = [("S", 8), ("A", 14), ("C", 11), ("I", 6), ("K", 6), ("M", 9), ("D", 6), ("F", 7), ("W", 2)]
    #expect(Set(ids) == Set(groups.flatMap { group in (1...group.1).map { "\(group.0)\($0)" } }))
    #expect(ids.count == Set(ids).count)
    for rule in PreflightRule.all { #expect(rule.title.english != rule.title.french) }
  }

  @Test func `every rule but the advice has a letter that breaks it`() {
    let elsewhere: Set<String> = ["S1", "S2", "S5", "S7", "S8", "M1", "M2", "M3", "M5", "M7", "M8", "M9", "F4", "D5"]
    let broken = Set(Self.breaks.map(\.rule)).union(elsewhere)
    #expect(PreflightRule.all.filter { $0.weight != .advice && !broken.contains($0.id) }.map(\.id) == [])
  }

  @Test(arguments: [
    ("#ffffff", "#000000"), ("#17191d", "#e2e4e8"), ("#a6192e", "#e6596e"),
  ])
  func `colours are turned over by their lightness`(colour: String, turned: String) throws {
    #expect(try #require(Colour(colour)).inverted.hexadecimal == turned)
    #expect(try #require(Colour(turned)).inverted.hexadecimal == colour)
  }

  @Test func `contrasts are those of WCAG`() {
    #expect(Colour.white.contrast(with: .black) == 21)
    #expect(CheckedLetter.decimal(Colour(red: 0x77, green: 0x77, blue: 0x77).contrast(with: .white)) == "4.4")
  }

  @Test func `weekdays are compared with their dates`() {
    let found = WrittenDate.all(
      in: "Le samedi 15 mars 2026, mercredi 1er avril, Friday, May 1, 2026 et mardi prochain.")
    #expect(found.map(\.day) == [15, 1, 1])
    #expect(found[0].trueWeekday(in: 2026, near: nil)?.french == "dimanche")
    #expect(found[1].trueWeekday(in: 2026, near: nil) == nil)
    #expect(found[2].trueWeekday(in: 2026, near: nil) == nil)
    #expect(found.map(\.offset) == [3, 24, 44])
    #expect(found[0].corrected(in: 2026, near: nil) == "dimanche 15 mars 2026")
    #expect(WrittenDate.all(in: "(Monday, 2 May)")[0].corrected(in: 2026, near: nil) == "Saturday, 2 May")
    let next = WrittenDate.all(in: "vendredi 8 janvier")
    #expect(next[0].trueWeekday(in: 2026, near: CivilDate(year: 2026, month: 12, day: 18)) == nil)
  }
}
