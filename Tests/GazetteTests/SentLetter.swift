import Foundation
import Testing
import Text

@testable import gazette

/// A project with a letter that was sent, and what tests do to it.
enum SentLetter {
  static let folder = "content/newsletter/7.sent"
  static let letterFiles = [
    "site/newsletter/7/index.html", "site/newsletter/7/email.html", "site/newsletter/7/email.txt",
  ]

  /// A site with a letter of 27 November that carries one entry of each sort; now is 1 December 2026.
  static func project() async throws -> RecordedConsole {
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

  static func sent() async throws -> (RecordedConsole, before: [String]) {
    let recorded = try await project()
    #expect(await recorded.run("build", "--no-ledger") == .done, "\(recorded.messages)")
    let before = try letterFiles.map { try recorded.text(of: $0) }
    #expect(await recorded.run("newsletter", "sent", "7", "--at", "2026-11-27 08:05") == .done, "\(recorded.messages)")
    #expect(recorded.output == folder + "\n")
    return (recorded, before)
  }

  /// The letter in the feed.
  static func feedItem(_ recorded: RecordedConsole) throws -> String {
    let feed = try recorded.text(of: "site/newsletter/feed.xml")
    let start = try #require(feed.firstRange(of: "<item>"))
    return String(feed[start.lowerBound...])
  }

  /// Changes a file of the record and makes the list of hashes fit.
  static func forge(_ recorded: RecordedConsole, _ name: String, _ old: String, by new: String) throws {
    let text = try recorded.text(of: "\(folder)/\(name)")
    #expect(text.contains(old))
    try recorded.write(text.replacing(old, with: new), to: "\(folder)/\(name)")
    let sums = try ["issue.md", "record.json", "letter.html", "letter.txt"].map { file in
      "\(SHA256.digest(of: Array(try recorded.text(of: "\(folder)/\(file)").utf8)).hexadecimal)  \(file)\n"
    }
    try recorded.write(sums.joined(), to: folder + "/SHA256SUMS")
  }

  static func edit(_ recorded: RecordedConsole, _ path: String, _ old: String, by new: String) throws {
    let text = try recorded.text(of: "content/" + path)
    #expect(text.contains(old))
    try recorded.write(text.replacing(old, with: new), to: "content/" + path)
  }

  static func remove(_ recorded: RecordedConsole, _ path: String) throws {
    try FileManager.default.removeItem(atPath: "\(recorded.folder)/\(path)")
  }
}
