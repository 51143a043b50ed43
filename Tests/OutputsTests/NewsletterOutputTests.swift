import Testing
import Text

@testable import Outputs

@Suite struct NewsletterOutputTests {
  private static let settings = """
    langues: [fr, ar]
    organisation: {nom: L’Atelier, forme: Association, courriel: bonjour@essai.example, adresse-postale: "1 rue A"}
    lettre: {titre: La Lettre, raison: Vous y êtes abonné.}
    mentions: /mentions/

    """

  private func site(_ body: String, header: String = "", settings: String = settings) throws -> SmallSite {
    try SmallSite(
      [
        "newsletter/1.md":
          "---\ntitre: Le printemps\nnumero: 1\ndate: 2026-05-01\naccroche: Enfin\n\(header)---\n\(body)\n",
        "blog/a.md": "---\ntitre: Un billet\ndate: 2026-04-30\nimage: /photo.jpg\n---\nUn & deux.\n",
        "press/releases/b.md": "---\ntitre: Un communiqué\ndate: 2026-04-29\nville: Lyon\n---\nTexte.\n",
        "press/coverage/c.md":
          "---\ntitre: On en parle\ndate: 2026-04-28\nmedia: Le Journal\nadresse: https://journal.example/x\n---\n",
        "events/d.md": "---\ntitre: Une fête\ndebut: 2026-05-08 18:30\nlieu: Le Parc\n---\nTexte.\n",
      ], settings: settings, others: ["static/photo.jpg"])
  }

  /// The addresses of `href` and `src`.
  private func addresses(_ html: String) -> [String] {
    ["href=\"", "src=\""].flatMap { name in
      html.split(separator: name, omittingEmptySubsequences: false).dropFirst().map { rest in
        String(rest.prefix { $0 != "\"" }).replacing("&amp;", with: "&")
      }
    }
  }

  @Test func `an issue has a page, an e-mail and a text, and the list leads to the page`() throws {
    let site = try site("Bonjour.")
    #expect(site.diagnostics.isEmpty, "\(site.diagnostics)")
    let files = site.files(of: NewsletterOutput())
    #expect(
      files.keys.sorted() == [
        "/newsletter/", "/newsletter/1/", "/newsletter/1/email.html", "/newsletter/1/email.txt",
      ])
    #expect(files["/newsletter/"]?.contains("href=\"/newsletter/1/\"") == true)
    #expect(files["/newsletter/"]?.contains("/newsletter/atom.xml") == true)
    for artifact in NewsletterOutput().artifacts(site.composition) {
      #expect((artifact.listing == nil) == artifact.permalink.path.contains("email"))
    }
  }

  private func order(_ words: [String], in text: String) -> [String] {
    words.compactMap { word in text.ranges(of: word).first.map { (word, $0.lowerBound) } }.sorted { $0.1 < $1.1 }.map(
      \.0)
  }

  @Test(arguments: ["/newsletter/1/", "/newsletter/1/email.html", "/newsletter/1/email.txt"])
  func `a body that places no block is followed by all of them`(_ address: String) throws {
    let file = try #require(try site("Bonjour.").files(of: NewsletterOutput())[address])
    let all = ["Bonjour.", "Un billet", "Un communiqué", "Une fête", "On en parle"]
    #expect(order(["On en parle", "Une fête", "Un communiqué", "Un billet", "Bonjour."], in: file) == all)
    #expect(!file.contains("La parole à la communauté"))
  }

  @Test(arguments: ["/newsletter/1/", "/newsletter/1/email.html", "/newsletter/1/email.txt"])
  func `blocks stand where the body places them, once, and no others`(_ address: String) throws {
    let body = "Avant.\n\n{evenements}\n\nMilieu.\n\n{communaute}\n{articles}\n{posts}\n\nAprès."
    let file = try #require(try site(body).files(of: NewsletterOutput())[address])
    let words = ["Après.", "Un billet", "Milieu.", "Une fête", "Avant."]
    #expect(order(words, in: file) == ["Avant.", "Une fête", "Milieu.", "Un billet", "Après."])
    #expect(!file.contains("Un communiqué") && !file.contains("On en parle"))
    #expect(file.split(separator: "À lire sur le blog", omittingEmptySubsequences: false).count == 2)
  }

  private static let editorial = """
    # Titre

    [Le billet](../blog/a.md#bas), [ailleurs](https://ailleurs.example/?a=1&b=2), [ici](#titre), [le site](/blog/).

    ![Photo](/photo.jpg) ![Dessin](/dessin.svg)

    - un
    - deux
    """

  @Test func `the e-mail has absolute addresses and no anchors`() throws {
    let email = try #require(try site(Self.editorial).files(of: NewsletterOutput())["/newsletter/1/email.html"])
    let found = addresses(email)
    #expect(!found.isEmpty)
    for address in found { #expect(address.hasPrefix("https://") || address.hasPrefix("mailto:"), "\(address)") }
    for address in [
      "https://essai.example/blog/a/#bas", "https://ailleurs.example/?a=1&b=2", "https://essai.example/newsletter/1/",
      "https://essai.example/newsletter/1/#titre", "https://essai.example/photo.jpg", "https://essai.example/mentions/",
      "https://journal.example/x", "mailto:bonjour@essai.example",
    ] { #expect(found.contains(address), "\(address)") }
    #expect(!email.contains("id=\""))
    #expect(email.contains("lang=\"fr\" dir=\"ltr\""))
    // What no program shows is a link.
    #expect(!email.contains(".svg\" alt") && found.contains("https://essai.example/dessin.svg"))
    #expect(email.contains("8 mai 2026"))
  }

  @Test func `the text has every link and heading of the e-mail, in short lines`() throws {
    let files = try site(Self.editorial).files(of: NewsletterOutput())
    let (email, text) = try (
      #require(files["/newsletter/1/email.html"]), #require(files["/newsletter/1/email.txt"])
    )
    for address in addresses(email) where !address.hasSuffix(".jpg") {
      let shown = address.hasPrefix("mailto:") && !address.contains("?") ? String(address.dropFirst(7)) : address
      #expect(text.contains(shown), "\(address)")
    }
    for heading in [
      "La Lettre", "N°\u{A0}1", "1er mai 2026", "Le printemps", "Titre", "À l’agenda", "vendredi 8 mai 2026",
    ] {
      #expect(text.contains(heading), "\(heading)")
    }
    for line in text.split(separator: "\n") where !line.contains("://") && !line.contains("mailto:") {
      #expect(line.count <= 78)
    }
    #expect(!text.contains("&amp;") && text.contains("Un & deux."))
  }

  @Test func `an Arabic letter is set from right to left`() throws {
    let site = try site("> مرحبا", header: "lang: ar\n")
    let email = try #require(site.files(of: NewsletterOutput())["/ar/newsletter/1/email.html"])
    #expect(email.contains("<html lang=\"ar\" dir=\"rtl\""))
    #expect(email.contains("text-align:right") && !email.contains("text-align:left") && !email.contains("border-left"))
  }

  @Test(arguments: [("#b3391c", true), ("#767676", true), ("#777777", false), ("#ffcc00", false), ("red", false)])
  func `a colour that cannot be read on white is not used`(_ colour: String, _ isReadable: Bool) {
    #expect((Colour(colour)?.isReadableOnWhite ?? false) == isReadable)
  }
}
