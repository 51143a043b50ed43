import Foundation
import Testing

@testable import gazette

/// Letters that were sent: what changes later changes them no more.
@Suite struct SentTests {
  @Test func `to keep a letter changes nothing of the site, and its header says when it was sent`() async throws {
    let (recorded, before) = try await SentLetter.sent()
    #expect(
      try recorded.text(of: "content/newsletter/7.md").contains("\ndate: 2026-11-27 08:00\nenvoyee: 2026-11-27 08:05\n")
    )
    let feed = try SentLetter.feedItem(recorded)
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done)
    #expect(!recorded.messages.contains("warning"), "\(recorded.messages)")
    #expect(try SentLetter.letterFiles.map { try recorded.text(of: $0) } == before)
    #expect(try SentLetter.feedItem(recorded) == feed)
    #expect(await recorded.run("build", "--no-ledger", "--verify") == .done)
    #expect(before.allSatisfy { $0.contains("Publicité\u{A0}: La Banque") })
  }

  @Test func `when everything that a letter was made of changes, the letter stays the same to the byte`() async throws {
    let (recorded, before) = try await SentLetter.sent()
    let feed = try SentLetter.feedItem(recorded)
    try SentLetter.edit(recorded, "blog/a.md", "Titre <A>", by: "Autre titre")
    try SentLetter.edit(recorded, "blog/a.md", "Résumé A", by: "Autre résumé")
    try SentLetter.remove(recorded, "content/blog/b.md")
    try SentLetter.remove(recorded, "content/press/releases/r.md")
    try SentLetter.edit(recorded, "events/e.md", "Salle", by: "Ailleurs")
    try SentLetter.edit(recorded, "press/coverage/c.md", "Le Journal", by: "La Radio")
    try recorded.write("---\ntitre: En retard\ndate: 2026-11-25\n---\nTexte.\n", to: "content/blog/tard.md")
    try recorded.write("block_posts: Autres mots\nemail_button: Autre bouton\n", to: "templates/texts/fr.yml")
    try recorded.write("issue", to: "templates/newsletter/email.mustache")
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done, "\(recorded.messages)")
    #expect(try SentLetter.letterFiles.map { try recorded.text(of: $0) } == before)
    #expect(try SentLetter.feedItem(recorded) == feed)
    #expect(try recorded.text(of: "site/blog/a/index.html").contains("Autre titre"))
    #expect(try recorded.text(of: "site/blog/a/index.html").contains("href=\"/newsletter/7/\""))
    #expect(try !recorded.text(of: "site/blog/tard/index.html").contains("href=\"/newsletter/7/\""))
  }

  @Test func `a letter that is rewritten after it was sent is told of, and shows what was sent`() async throws {
    let (recorded, before) = try await SentLetter.sent()
    try SentLetter.edit(recorded, "newsletter/7.md", "La suite :", by: "La suite, corrigée :")
    try SentLetter.edit(recorded, "newsletter/7.md", "titre: Sept", by: "titre: Huit")
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc", "--lang", "fr") == .done)
    #expect(recorded.messages.contains("content/newsletter/7.md:2:8: warning: cette lettre a été envoyée"))
    #expect(recorded.messages.contains("content/newsletter/7.md:13:1: warning: cette lettre a été envoyée"))
    #expect(try SentLetter.letterFiles.map { try recorded.text(of: $0) } == before)
    #expect(await recorded.run("newsletter", "check", "7", "--lang", "fr") == .done)
    #expect(recorded.messages.contains("Ce qui est parti est intact") && recorded.messages.contains("7.md:13"))
  }

  @Test func `corrections are added to the page and the feed with their days, and to nothing that was sent`()
    async throws
  {
    let (recorded, before) = try await SentLetter.sent()
    let correction = "corrections: [{date: 2026-11-29, texte: \"La fête est le <19>.\"}]\n---\nBonjour"
    try SentLetter.edit(recorded, "newsletter/7.md", "---\nBonjour", by: correction)
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done)
    #expect(!recorded.messages.contains("warning"))
    let page = try recorded.text(of: SentLetter.letterFiles[0])
    #expect(page.contains("La fête est le &lt;19&gt;.") && page.contains("datetime=\"2026-11-29\""))
    #expect(page.contains("Texte corrigé le 29 novembre 2026"))
    #expect(try SentLetter.letterFiles.dropFirst().map { try recorded.text(of: $0) } == Array(before.dropFirst()))
    #expect(try SentLetter.feedItem(recorded).contains("La fête est le"))
  }

  @Test func `the page, the e-mail and the text on the site have no token, no way out and no mark`() async throws {
    let (recorded, _) = try await SentLetter.sent()
    #expect(await recorded.run("build", "--no-ledger") == .done)
    for file in SentLetter.letterFiles {
      let text = try recorded.text(of: file)
      #expect(text.contains("Bonjour à vous"))
      for word in ["{pr", "{d", "%7B", "utm_", "adieu", "\u{10FFF0}", "<script src=\"http"] {
        #expect(!text.contains(word), "\(word) in \(file)")
      }
    }
    let page = try recorded.text(of: SentLetter.letterFiles[0])
    #expect(!page.contains("src=\"http"))
  }

  @Test func `a consent that ends outranks what was sent`() async throws {
    let (recorded, before) = try await SentLetter.sent()
    #expect(await recorded.run("build", "--no-ledger", "--at", "2027-01-02") == .done)
    let html = try recorded.text(of: SentLetter.letterFiles[1])
    #expect(before[1].contains("<img") && !html.contains("<img") && html.contains("Titre &lt;A&gt;"))
    #expect(try !recorded.text(of: SentLetter.letterFiles[0]).contains("card-image"))
    #expect(recorded.messages.contains("content/newsletter/7.md"))
    // The words of a member go with the consent, and with them the copies that cannot be cut.
    #expect(await recorded.run("build", "--no-ledger", "--at", "2027-07-02") == .done)
    let page = try recorded.text(of: SentLetter.letterFiles[0])
    #expect(!page.contains("Témoignage M") && page.contains("Titre B"))
    #expect(!FileManager.default.fileExists(atPath: recorded.folder + "/" + SentLetter.letterFiles[1]))
    #expect(try !SentLetter.feedItem(recorded).contains("Témoignage M"))
  }

  @Test func `a picture that is another now is shown as it is now, and one that is gone not at all`() async throws {
    let (recorded, before) = try await SentLetter.sent()
    try SentLetter.remove(recorded, "content/blog/a.md")
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done)
    #expect(try SentLetter.letterFiles.map { try recorded.text(of: $0) } == before)
    try SentLetter.remove(recorded, "content/blog/a.png")
    try SentLetter.remove(recorded, "content/blog/a.png.yml")
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done, "\(recorded.messages)")
    #expect(try !recorded.text(of: SentLetter.letterFiles[1]).contains("<img"))
  }

  @Test func `what a letter carried that was sent is not proposed again, nor its number`() async throws {
    let (recorded, _) = try await SentLetter.sent()
    #expect(await recorded.run("new", "issue", "Huit") == .done)
    let text = try recorded.text(of: "content/newsletter/008-huit.md")
    #expect(text.contains("# - press/releases/r.md") && text.contains("  - events/e.md"))
    #expect(!text.contains("blog/a.md") && !text.contains("community/m.md"))
    #expect(await recorded.run("new", "issue", "x", "--number", "7") == .wrongUse)
  }

  @Test func `a letter that was sent is neither packed nor sent nor kept again`() async throws {
    let (recorded, _) = try await SentLetter.sent()
    #expect(await recorded.run("newsletter", "pack", "7", "--lang", "fr") == .wrongUse)
    #expect(recorded.messages.contains("partie le 2026-11-27") && recorded.messages.contains(SentLetter.folder))
    let arguments = ["newsletter", "send-test", "a@b.example", "--smtp", "127.0.0.1:1"]
    #expect(await recorded.run(arguments + ["--number", "7"]) == .wrongUse)
    #expect(await recorded.run(arguments) == .wrongUse)
    #expect(await recorded.run("newsletter", "sent", "7") == .wrongUse)
    #expect(await recorded.run("newsletter", "sent", "8") == .wrongUse)
  }

  @Test(arguments: [
    ("---\ntitle: T\nnumber: 1\ndate: 2026-11-27\n---\nHello.\n", "\ndate: 2026-11-27\nsent: 2026-12-01 09:30\n---"),
    (
      "---\ntitle: T\nnumber: 1\n\"date\": 2026-11-27 # the day\nsubject: >-\n  A\n  B\n---\nx\n",
      "the day\nsent: 2026-"
    ),
    (
      "+++\ntitle = \"T\"\nnumber = 1\ndate = 2026-11-27\n[extra]\nx = 1\n+++\nHello.\n",
      "+++\nsent = \"2026-12-01 09:30\"\n"
    ),
  ])
  func `the line that says so is written into headers of every form`(_ file: String, _ expected: String) async throws {
    let recorded = try await SentLetter.project()
    let settings = try recorded.text(of: "content/site.yml")
    try recorded.write("langues: [en]\n" + settings, to: "content/site.yml")
    try SentLetter.remove(recorded, "content/newsletter/7.md")
    try recorded.write(file, to: "content/newsletter/1.md")
    #expect(await recorded.run("newsletter", "sent", "1") == .done, "\(recorded.messages)")
    #expect(try recorded.text(of: "content/newsletter/1.md").contains(expected))
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done, "\(recorded.messages)")
    #expect(try recorded.text(of: "site/newsletter/1/index.html").contains("Titre &lt;A&gt;"))
  }
}
