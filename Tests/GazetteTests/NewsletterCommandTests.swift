import Foundation
import Testing

@testable import gazette

/// The commands for letters: on 2026-12-01 at 9:30 in Paris.
@Suite struct NewsletterCommandTests {
  private static func project(service: String = "") async throws -> RecordedConsole {
    let recorded = try RecordedConsole()
    try recorded.write(
      """
      titre: Essai
      adresse: https://essai.example/
      fuseau: Europe/Paris
      organisation: {nom: Les Essais, courriel: a@essai.example, adresse-postale: 1 rue A, directeur-publication: Jo}
      lettre: {adresse-expedition: lettre@essai.example, raison: Vous y êtes abonné.\(service)}

      """, to: "content/site.yml")
    for (number, date) in [(40, "2026-11-20 08:00"), (41, "2026-12-04 08:00")] {
      try recorded.write(
        "---\ntitre: Lettre \(number)\nnumero: \(number)\ndate: \(date)\n---\nBonjour.\n",
        to: "content/newsletter/\(number).md")
    }
    try recorded.write(
      "---\ntitre: À venir\nnumero: 42\ndate: 2026-12-18\nbrouillon: oui\n---\nBonjour.\n",
      to: "content/newsletter/42.md")
    return recorded
  }

  @Test func `pack writes every service’s files into a folder of its own`() async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("newsletter", "pack", "40") == .done)
    for file in ["brevo/lettre-40.html", "mailchimp/lettre-40.zip", "eml/lettre-40.eml", "listmonk/campagne.json"] {
      #expect(FileManager.default.fileExists(atPath: recorded.folder + "/letters/40/" + file))
    }
    let before = try Data(contentsOf: URL(filePath: recorded.folder + "/letters/40/mailchimp/lettre-40.zip"))
    #expect(await recorded.run("newsletter", "pack", "40", "--for", "mailchimp") == .done)
    #expect(try Data(contentsOf: URL(filePath: recorded.folder + "/letters/40/mailchimp/lettre-40.zip")) == before)
  }

  @Test func `the service of site.yml is the one that is packed`() async throws {
    let recorded = try await Self.project(service: ", service: Brevo")
    #expect(await recorded.run("newsletter", "pack", "40") == .done)
    #expect(try FileManager.default.contentsOfDirectory(atPath: recorded.folder + "/letters/40") == ["brevo"])
    let wrong = try await Self.project(service: ", service: Brevvo")
    #expect(await wrong.run("newsletter", "pack", "40", "--lang", "fr") == .faults)
    #expect(wrong.messages.contains("écrivez brevo"))
  }

  @Test func `a letter can be packed before its day`() async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("newsletter", "pack", "41", "--for", "eml") == .done)
    #expect(try recorded.text(of: "letters/41/eml/lettre-41.txt").contains("Bonjour."))
  }

  @Test func `an address that the next build would lose holds no letter`() async throws {
    let recorded = try await Self.project()
    try recorded.write("---\ntitre: Un\ndate: 2026-11-01\n---\nTexte.\n", to: "content/blog/un.md")
    #expect(await recorded.run("build") == .done)
    #expect(await recorded.run("newsletter", "check", "40", "--format", "gcc") != .wrongUse)
    let before = recorded.messages
    try FileManager.default.moveItem(
      atPath: recorded.folder + "/content/blog/un.md", toPath: recorded.folder + "/content/blog/deux.md")
    #expect(await recorded.run("build", "--format", "gcc") == .faults)
    #expect(recorded.messages.contains("content/addresses.tsv"))
    _ = await recorded.run("newsletter", "check", "40", "--format", "gcc")
    #expect(recorded.messages == before)
    #expect(await recorded.run("newsletter", "pack", "40", "--for", "eml") == .done)
    #expect(await recorded.run("kit", "social", "content/blog/deux.md") == .done)
  }

  @Test func `a draft is not packed`() async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("newsletter", "pack", "42", "--lang", "fr") == .wrongUse)
    #expect(recorded.messages.contains("brouillon"))
  }

  @Test func `check tells every rule, writes a page beside the packs, and ends with 1 when a rule is broken`()
    async throws
  {
    let recorded = try await Self.project()
    #expect(await recorded.run("newsletter", "check", "40", "--all", "--lang", "fr") == .faults)
    #expect(recorded.output.contains("\nF2   enfreinte     La lettre dit pourquoi"))
    #expect(recorded.output.contains("\nC7   respectée "))
    #expect(recorded.messages.contains("letters/40/check/index.html"))
    let page = try recorded.text(of: "letters/40/check/index.html")
    #expect(page.contains("La lettre n° 40 avant l’envoi") && page.contains("<iframe sandbox"))
    #expect(await recorded.run("newsletter", "check", "40", "--format", "gcc") == .faults)
    #expect(recorded.messages.contains("content/newsletter/40.md: error: "))
  }

  @Test func `an unknown number names those that there are`() async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("newsletter", "pack", "14") == .wrongUse)
    #expect(recorded.messages.contains("Did you mean 41? There are: 40, 41, 42."))
    #expect(await recorded.run("newsletter", "pack", "40", "--for", "mailchump") == .wrongUse)
    #expect(recorded.messages.contains("did you mean mailchimp?"))
  }

  @Test func `letters get neither onto the site nor among its sources`() async throws {
    let recorded = try await Self.project()
    for folder in ["site", "site/letters", "content/letters", "."] {
      #expect(await recorded.run("newsletter", "pack", "40", "--output", folder) == .wrongUse)
    }
  }

  @Test func `a mistyped command of the group is recognised`() async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("newsletter", "pak", "40") == .wrongUse)
    #expect(recorded.messages.contains("gazette newsletter pack"))
    #expect(await recorded.run("newsletter") == .wrongUse)
    #expect(recorded.messages.contains("send-test"))
  }

  @Test func `send-test says clearly what it cannot reach`() async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("newsletter", "send-test", "me@essai.example", "--smtp", "127.0.0.1:1") == .refused)
    #expect(recorded.messages.contains("127.0.0.1:1"))
    #expect(await recorded.run("newsletter", "send-test", "moi", "--smtp", "127.0.0.1:1") == .wrongUse)
    #expect(await recorded.run("newsletter", "send-test", "a@b.example", "--smtp", "http://x") == .wrongUse)
  }
}
