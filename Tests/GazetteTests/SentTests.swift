import Foundation
import Testing
import Text

@testable import gazette

/// Letters that were sent: what changes later changes them no more.
@Suite struct SentTests {
  private static let folder = "content/newsletter/7.sent"
  private static let letterFiles = [
    "site/newsletter/7/index.html", "site/newsletter/7/email.html", "site/newsletter/7/email.txt",
  ]

  /// A site with a letter of 27 November that carries one entry of each sort; now is 1 December 2026.
  private static func project() async throws -> RecordedConsole {
    let recorded = try RecordedConsole()
    let files = [
      "site.yml": """
      titre: Essai
      adresse: https://essai.example/
      fuseau: Europe/Paris
      organisation: {nom: Les Essais, courriel: a@essai.example, adresse-postale: 1 rue A, directeur-publication: Jo}
      lettre: {adresse-expedition: lettre@essai.example, raison: Vous y êtes abonné., utm: lettre,
        desinscription: https://essai.example/adieu}

      """,
      "newsletter/7.md": """
      ---
      titre: Sept
      numero: 7
      date: 2026-11-27 08:00
      accroche: "Bonjour {prénom|à vous}"
      ---
      Bonjour {prénom|à vous}, lisez [ceci](../blog/a.md#le-debut) et [cela](../blog/b.md).
      [Partir]({désinscription})

      {articles}

      La suite :

      {communaute}

      """,
      "blog/a.md":
        "---\ntitre: Titre <A>\ndate: 2026-11-22\nresume: Résumé A\nimage: a.png\n---\n## Le début\n\nTexte.\n",
      "blog/a.png.yml": "credit: Jo\nconsentement: {statut: donne, expire: 2026-12-31}\n",
      "blog/b.md": "---\ntitre: Titre B\ndate: 2026-11-21\nsponsorise: La Banque\n---\nTexte B.\n",
      "press/releases/r.md": "---\ntitre: Communiqué R\ndate: 2026-11-22\n---\nTexte R.\n",
      "events/e.md": "---\ntitre: Fête E\ndebut: 2026-12-20 18:00\nlieu: {nom: Salle, ville: Nantes}\n---\nTexte E.\n",
      "press/coverage/c.md":
        "---\ntitre: Revue C\ndate: 2026-11-23\nmedia: Le Journal\nadresse: https://journal.example/c\n---\n",
      "community/m.md": """
      ---
      titre: Témoignage M
      date: 2026-11-24
      contributeur: Léa
      genre: temoignage
      consentement: {statut: donne, expire: 2027-06-30}
      ---
      Mots de Léa.

      """,
    ]
    for (path, text) in files { try recorded.write(text, to: "content/" + path) }
    try recorded.writePicture(to: "content/blog/a.png")
    return recorded
  }

  private static func sent() async throws -> (RecordedConsole, before: [String]) {
    let recorded = try await project()
    #expect(await recorded.run("build", "--no-ledger") == .done, "\(recorded.messages)")
    let before = try letterFiles.map { try recorded.text(of: $0) }
    #expect(await recorded.run("newsletter", "sent", "7", "--at", "2026-11-27 08:05") == .done, "\(recorded.messages)")
    #expect(recorded.output == folder + "\n")
    return (recorded, before)
  }

  /// The letter in the feed.
  private static func feedItem(_ recorded: RecordedConsole) throws -> String {
    let feed = try recorded.text(of: "site/newsletter/feed.xml")
    let start = try #require(feed.firstRange(of: "<item>"))
    return String(feed[start.lowerBound...])
  }

  /// Changes a file of the record and makes the list of hashes fit.
  private static func forge(_ recorded: RecordedConsole, _ name: String, _ old: String, by new: String) throws {
    let text = try recorded.text(of: "\(folder)/\(name)")
    #expect(text.contains(old))
    try recorded.write(text.replacing(old, with: new), to: "\(folder)/\(name)")
    let sums = try ["issue.md", "record.json", "letter.html", "letter.txt"].map { file in
      "\(SHA256.digest(of: Array(try recorded.text(of: "\(folder)/\(file)").utf8)).hexadecimal)  \(file)\n"
    }
    try recorded.write(sums.joined(), to: folder + "/SHA256SUMS")
  }

  private static func edit(_ recorded: RecordedConsole, _ path: String, _ old: String, by new: String) throws {
    let text = try recorded.text(of: "content/" + path)
    #expect(text.contains(old))
    try recorded.write(text.replacing(old, with: new), to: "content/" + path)
  }

  private static func remove(_ recorded: RecordedConsole, _ path: String) throws {
    try FileManager.default.removeItem(atPath: "\(recorded.folder)/\(path)")
  }

  @Test func `to keep a letter changes nothing of the site, and its header says when it was sent`() async throws {
    let (recorded, before) = try await Self.sent()
    #expect(
      try recorded.text(of: "content/newsletter/7.md").contains("\ndate: 2026-11-27 08:00\nenvoyee: 2026-11-27 08:05\n")
    )
    let feed = try Self.feedItem(recorded)
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done)
    #expect(!recorded.messages.contains("warning"), "\(recorded.messages)")
    #expect(try Self.letterFiles.map { try recorded.text(of: $0) } == before)
    #expect(try Self.feedItem(recorded) == feed)
    #expect(await recorded.run("build", "--no-ledger", "--verify") == .done)
  }

  @Test func `when everything that a letter was made of changes, the letter stays the same to the byte`() async throws {
    let (recorded, before) = try await Self.sent()
    let feed = try Self.feedItem(recorded)
    try Self.edit(recorded, "blog/a.md", "Titre <A>", by: "Autre titre")
    try Self.edit(recorded, "blog/a.md", "Résumé A", by: "Autre résumé")
    try Self.remove(recorded, "content/blog/b.md")
    try Self.remove(recorded, "content/press/releases/r.md")
    try Self.edit(recorded, "events/e.md", "Salle", by: "Ailleurs")
    try Self.edit(recorded, "press/coverage/c.md", "Le Journal", by: "La Radio")
    try recorded.write("---\ntitre: En retard\ndate: 2026-11-25\n---\nTexte.\n", to: "content/blog/tard.md")
    try recorded.write("block_posts: Autres mots\nemail_button: Autre bouton\n", to: "templates/texts/fr.yml")
    try recorded.write("issue", to: "templates/newsletter/email.mustache")
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done, "\(recorded.messages)")
    #expect(try Self.letterFiles.map { try recorded.text(of: $0) } == before)
    #expect(try Self.feedItem(recorded) == feed)
    #expect(try recorded.text(of: "site/blog/a/index.html").contains("Autre titre"))
    #expect(try recorded.text(of: "site/blog/a/index.html").contains("href=\"/newsletter/7/\""))
    #expect(try !recorded.text(of: "site/blog/tard/index.html").contains("href=\"/newsletter/7/\""))
  }

  @Test func `a letter that is rewritten after it was sent is told of, and shows what was sent`() async throws {
    let (recorded, before) = try await Self.sent()
    try Self.edit(recorded, "newsletter/7.md", "La suite :", by: "La suite, corrigée :")
    try Self.edit(recorded, "newsletter/7.md", "titre: Sept", by: "titre: Huit")
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc", "--lang", "fr") == .done)
    #expect(recorded.messages.contains("content/newsletter/7.md:2:8: warning: cette lettre a été envoyée"))
    #expect(recorded.messages.contains("content/newsletter/7.md:13:1: warning: cette lettre a été envoyée"))
    #expect(try Self.letterFiles.map { try recorded.text(of: $0) } == before)
    #expect(await recorded.run("newsletter", "check", "7", "--lang", "fr") == .done)
    #expect(recorded.messages.contains("Ce qui est parti est intact") && recorded.messages.contains("7.md:13"))
  }

  @Test func `corrections are added to the page and the feed with their days, and to nothing that was sent`()
    async throws
  {
    let (recorded, before) = try await Self.sent()
    let correction = "corrections: [{date: 2026-11-29, texte: \"La fête est le <19>.\"}]\n---\nBonjour"
    try Self.edit(recorded, "newsletter/7.md", "---\nBonjour", by: correction)
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done)
    #expect(!recorded.messages.contains("warning"))
    let page = try recorded.text(of: Self.letterFiles[0])
    #expect(page.contains("La fête est le &lt;19&gt;.") && page.contains("datetime=\"2026-11-29\""))
    #expect(page.contains("Texte corrigé le 29 novembre 2026"))
    #expect(try Self.letterFiles.dropFirst().map { try recorded.text(of: $0) } == Array(before.dropFirst()))
    #expect(try Self.feedItem(recorded).contains("La fête est le"))
  }

  @Test func `the page, the e-mail and the text on the site have no token, no way out and no mark`() async throws {
    let (recorded, _) = try await Self.sent()
    #expect(await recorded.run("build", "--no-ledger") == .done)
    for file in Self.letterFiles {
      let text = try recorded.text(of: file)
      #expect(text.contains("Bonjour à vous"))
      for word in ["{pr", "{d", "%7B", "utm_", "adieu", "\u{10FFF0}", "<script src=\"http"] {
        #expect(!text.contains(word), "\(word) in \(file)")
      }
    }
    let page = try recorded.text(of: Self.letterFiles[0])
    #expect(!page.contains("src=\"http"))
  }

  @Test(arguments: ["issue.md", "record.json", "letter.html", "letter.txt", "SHA256SUMS"])
  func `a file of the record that is gone or another is an error`(_ name: String) async throws {
    let (recorded, before) = try await Self.sent()
    #expect(await recorded.run("build", "--no-ledger") == .done)
    let path = "\(Self.folder)/\(name)"
    try recorded.write(try recorded.text(of: path).replacing("a", with: "b"), to: path)
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .faults)
    #expect(recorded.messages.contains("content/newsletter/7.md:5:10: error: "), "\(recorded.messages)")
    try Self.remove(recorded, path)
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .faults)
    #expect(recorded.messages.contains(path))
    #expect(try Self.letterFiles.map { try recorded.text(of: $0) } == before)
    try Self.remove(recorded, Self.folder)
    #expect(await recorded.run("build", "--no-ledger", "--lang", "fr") == .faults)
    #expect(recorded.messages.contains("gazette newsletter sent 7"))
  }

  @Test(arguments: [
    ("letter.html", "</h1>", "</h1><script>x</script>"), ("letter.html", "</h1>", "</h1><img src=x onerror=y>"),
    ("letter.html", "<h1", "<h1 onclick=\"x\""), ("letter.html", "https://essai.example/blog/a/", "javascript:x"),
    ("letter.html", "</h1>", "</h1><form action=\"https://x.example\">"),
    ("letter.html", "</h1>", "</h1><svg/onload=x>"),
    ("letter.html", "</style>", "@import 'x';</style>"), ("letter.html", "</h1>", "</h1><!-- --!><b/x -->"),
    ("letter.html", "<meta charset", "<meta http-equiv=\"refresh\" content=\"0;url=https://x.example\"><meta charset"),
    ("record.json", "\"/blog/a/\"", "\"javascript:x\""), ("record.json", "\"/blog/a/#", "\"data:x#"),
    ("record.json", "blog/a.png", "../../etc/passwd"),
  ])
  func `a record that was changed together with its hashes brings nothing that runs`(
    _ name: String, _ old: String, _ new: String
  ) async throws {
    let (recorded, _) = try await Self.sent()
    try Self.forge(recorded, name, old, by: new)
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .faults)
    #expect(recorded.messages.contains("content/newsletter/7.md:"))
  }

  @Test func `what a record says is escaped like everything else`() async throws {
    let (recorded, _) = try await Self.sent()
    try Self.forge(recorded, "record.json", "Titre B", by: "<script>x</script>")
    try Self.forge(recorded, "record.json", "Témoignage\"", by: "<script>y</script>\"")
    #expect(await recorded.run("build", "--no-ledger") == .done)
    let (page, feed) = (try recorded.text(of: Self.letterFiles[0]), try Self.feedItem(recorded))
    #expect(page.contains("&lt;script&gt;x&lt;/script&gt;") && page.contains("&lt;script&gt;y"))
    #expect(!page.contains("<script>x") && !page.contains("<script>y") && !feed.contains("<script>"))
  }

  @Test func `a consent that ends outranks what was sent`() async throws {
    let (recorded, before) = try await Self.sent()
    #expect(await recorded.run("build", "--no-ledger", "--at", "2027-01-02") == .done)
    let html = try recorded.text(of: Self.letterFiles[1])
    #expect(before[1].contains("<img") && !html.contains("<img") && html.contains("Titre &lt;A&gt;"))
    #expect(try !recorded.text(of: Self.letterFiles[0]).contains("card-image"))
    #expect(recorded.messages.contains("content/newsletter/7.md"))
    // The words of a member go with the consent, and with them the copies that cannot be cut.
    #expect(await recorded.run("build", "--no-ledger", "--at", "2027-07-02") == .done)
    let page = try recorded.text(of: Self.letterFiles[0])
    #expect(!page.contains("Témoignage M") && page.contains("Titre B"))
    #expect(!FileManager.default.fileExists(atPath: recorded.folder + "/" + Self.letterFiles[1]))
    #expect(try !Self.feedItem(recorded).contains("Témoignage M"))
  }

  @Test func `a picture that is another now is shown as it is now, and one that is gone not at all`() async throws {
    let (recorded, before) = try await Self.sent()
    try Self.remove(recorded, "content/blog/a.md")
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done)
    #expect(try Self.letterFiles.map { try recorded.text(of: $0) } == before)
    try Self.remove(recorded, "content/blog/a.png")
    try Self.remove(recorded, "content/blog/a.png.yml")
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done, "\(recorded.messages)")
    #expect(try !recorded.text(of: Self.letterFiles[1]).contains("<img"))
  }

  @Test func `a letter that was sent is neither packed nor sent nor kept again`() async throws {
    let (recorded, _) = try await Self.sent()
    #expect(await recorded.run("newsletter", "pack", "7", "--lang", "fr") == .wrongUse)
    #expect(recorded.messages.contains("partie le 2026-11-27") && recorded.messages.contains(Self.folder))
    let arguments = ["newsletter", "send-test", "a@b.example", "--smtp", "127.0.0.1:1"]
    #expect(await recorded.run(arguments + ["--number", "7"]) == .wrongUse)
    #expect(await recorded.run(arguments) == .wrongUse)
    #expect(await recorded.run("newsletter", "sent", "7") == .wrongUse)
    #expect(await recorded.run("newsletter", "sent", "8") == .wrongUse)
  }

  @Test func `the same letter is kept in the same bytes, and a lost line does not keep it twice`() async throws {
    let (first, second) = (try await Self.sent().0, try await Self.sent().0)
    for name in ["issue.md", "record.json", "letter.html", "letter.txt", "SHA256SUMS"] {
      #expect(try first.text(of: "\(Self.folder)/\(name)") == second.text(of: "\(Self.folder)/\(name)"))
    }
    try Self.edit(first, "newsletter/7.md", "envoyee: 2026-11-27 08:05\n", by: "")
    #expect(await first.run("build", "--no-ledger", "--format", "gcc") == .done)
    #expect(first.messages.contains("7.sent keeps this letter"))
    #expect(await first.run("newsletter", "sent", "7") == .wrongUse)
    try Self.remove(second, "content/newsletter/7.md")
    #expect(await second.run("build", "--no-ledger", "--format", "gcc") == .done)
    #expect(second.messages.contains("content/newsletter/7.md is not there any more"))
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
    let recorded = try await Self.project()
    let settings = try recorded.text(of: "content/site.yml")
    try recorded.write("langues: [en]\n" + settings, to: "content/site.yml")
    try Self.remove(recorded, "content/newsletter/7.md")
    try recorded.write(file, to: "content/newsletter/1.md")
    #expect(await recorded.run("newsletter", "sent", "1") == .done, "\(recorded.messages)")
    #expect(try recorded.text(of: "content/newsletter/1.md").contains(expected))
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done, "\(recorded.messages)")
    #expect(try recorded.text(of: "site/newsletter/1/index.html").contains("Titre &lt;A&gt;"))
  }
}
