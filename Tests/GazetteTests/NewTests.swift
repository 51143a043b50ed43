import Foundation
import Testing

@testable import gazette

@Suite struct NewTests {
  private static func project(_ language: String = "fr") async throws -> RecordedConsole {
    let recorded = try RecordedConsole()
    #expect(await recorded.run("init", ".", "--lang", language) == .done)
    return recorded
  }

  @Test(arguments: [
    ("post", "content/blog/2026-12-01-l-ete-venu.md"), ("article", "content/blog/2026-12-01-l-ete-venu.md"),
    ("release", "content/press/releases/2026-12-01-l-ete-venu.md"),
    ("kit", "content/press/kits/l-ete-venu/index.md"), ("event", "content/events/l-ete-venu.md"),
    ("issue", "content/newsletter/002-l-ete-venu.md"), ("contribution", "content/community/l-ete-venu.md"),
    ("person", "content/people/l-ete-venu.md"), ("page", "content/pages/l-ete-venu.md"),
  ])
  func `a new entry lies where its kind belongs, and its path is the output`(_ kind: String, _ path: String)
    async throws
  {
    let recorded = try await Self.project()
    #expect(await recorded.run("new", kind, "L’été", "venu") == .done)
    #expect(recorded.output == path + "\n")
    #expect(try recorded.text(of: path).contains(kind == "person" ? "nom: \"L’été venu\"" : "titre: \"L’été venu\""))
    #expect(recorded.messages != "")
  }

  @Test(arguments: [
    ("artcle", "fr", "vouliez-vous dire article ? Il y a : article, communiqué, dossier"),
    ("artcle", "en", "did you mean post? There are: post, release, kit"),
    ("evenment", "fr", "vouliez-vous dire événement ?"), ("relaese", "en", "did you mean release?"),
    ("poste", "fr", "vouliez-vous dire article ?"), ("xyz", "en", "<kind>': There are: post"),
  ])
  func `a mistyped kind is told which one is meant`(_ word: String, _ language: String, _ words: String) async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("new", word, "x", "--lang", language) == .wrongUse)
    #expect(recorded.messages.contains(words), "\(recorded.messages)")
  }

  @Test func `nothing that exists is overwritten`() async throws {
    let recorded = try await Self.project()
    try recorded.write("mine", to: "content/pages/about-us.md")
    #expect(await recorded.run("new", "page", "About us") == .wrongUse)
    #expect(recorded.messages.contains("content/pages/about-us.md exists already"))
    #expect(try recorded.text(of: "content/pages/about-us.md") == "mine")
  }

  @Test func `the number and the date of an issue go on from the last one`() async throws {
    let recorded = try await Self.project("en")
    let header = "---\ntitle: x\nnumber: 41\ndate: 2026-11-10 07:45\n---\n"
    try recorded.write(header, to: "content/newsletter/041-x.md")
    #expect(await recorded.run("new", "issue", "Winter") == .done)
    let issue = try recorded.text(of: "content/newsletter/042-winter.md")
    // The last issue of the example is that of 30 November at 8; the rhythm is 15 days.
    #expect(issue.contains("number: 42\n"))
    #expect(issue.contains("date: 2026-12-15 08:00\n"))
  }

  @Test func `a time without an offset is the site's`() async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("new", "post", "Tard", "--at", "2026-12-31 23:30") == .done)
    #expect(recorded.output == "content/blog/2026-12-31-tard.md\n")
    #expect(await recorded.run("new", "post", "Tard", "--at", "2026-12-31T23:30:00Z") == .done)
    #expect(recorded.output == "content/blog/2027-01-01-tard.md\n")
  }

  @Test func `without a project it says how to make one`() async throws {
    let recorded = try RecordedConsole()
    #expect(await recorded.run("new", "post", "x") == .wrongUse)
    #expect(recorded.messages.contains("content/site.yml does not exist"))
  }

  @Test func `errors in site.yml are told, and end with 1`() async throws {
    let recorded = try RecordedConsole()
    try recorded.write("title: x\ntimezone: Mars/Base\naddress: https://x.example/\n", to: "content/site.yml")
    #expect(await recorded.run("new", "post", "x", "--format", "gcc") == .faults)
    #expect(recorded.messages.contains("content/site.yml:2:11: error: "))
  }

  // MARK: Letters

  /// A site with a letter of 13 November and entries around it; now is 1 December 2026, 9:30 in Paris.
  private static func newsletter(_ more: [String: String] = [:], languages: String = "fr") async throws
    -> RecordedConsole
  {
    let recorded = try RecordedConsole()
    var files = more
    files["site.yml"] = """
      titre: Essai
      adresse: https://essai.example/
      fuseau: Europe/Paris
      langues: [\(languages)]
      organisation: {nom: Les Essais, courriel: a@essai.example, adresse-postale: 1 rue A, directeur-publication: Jo}
      lettre: {adresse-expedition: lettre@essai.example, raison: Vous y êtes abonné.}

      """
    files["newsletter/7.md"] = "---\ntitre: Sept\nnumero: 7\ndate: 2026-11-13 08:00\nsommaire: [events/fete.md]\n---\n"
    files["events/fete.md"] = "---\ntitre: La fête\ndebut: 2026-12-20 18:00\n---\nTexte.\n"
    files["events/bal.md"] = "---\ntitre: Le bal\ndebut: 2026-12-21 18:00\n---\nTexte.\n"
    for (day, title) in [
      ("2026-10-20", "Avant les lettres"), ("2026-11-10", "Oublié"), ("2026-11-20", "Dedans # 1"),
      ("2026-12-10", "Prévu: bientôt"), ("2027-01-05", "Trop tard"),
    ] {
      files["blog/\(day).md"] = "---\ntitre: \"\(title)\"\ndate: \(day)\n---\nTexte.\n"
    }
    files["blog/brouillon.md"] = "---\ntitre: Pas prêt\ndate: 2026-11-21\nbrouillon: oui\n---\nTexte.\n"
    for (path, text) in files { try recorded.write(text, to: "content/" + path) }
    return recorded
  }

  /// The lines of the list in a header, from its key to the next comment at the margin.
  private static func list(_ text: String, _ key: String = "sommaire:") -> [String] {
    let lines = text.split(separator: "\n").map(String.init)
    return Array(lines.drop { $0 != key }.dropFirst().prefix { $0.hasPrefix("  ") })
  }

  @Test func `a new letter lists what no letter has carried, and holds the rest behind a mark`() async throws {
    let recorded = try await Self.newsletter()
    #expect(await recorded.run("new", "lettre", "Huit", "--lang", "fr") == .done)
    #expect(recorded.output == "content/newsletter/008-huit.md\n")
    let text = try recorded.text(of: "content/newsletter/008-huit.md")
    #expect(text.contains("numero: 8\n") && text.contains("date: 2026-12-13 08:00\n"))
    #expect(
      Self.list(text).filter { !$0.hasPrefix("  # ") || $0.hasPrefix("  # - ") } == [
        "  - blog/2026-12-10.md  # article de blog, 2026-12-10 : Prévu: bientôt",
        "  - blog/2026-11-20.md  # article de blog, 2026-11-20 : Dedans # 1",
        "  - events/bal.md  # événement, 2026-12-21 : Le bal",
        "  # - events/fete.md  # événement, 2026-12-20 : La fête (lettre n° 7)",
        "  # - blog/2026-11-10.md  # article de blog, 2026-11-10 : Oublié",
      ])
    #expect(recorded.messages.contains("du 2026-11-13 au 2026-12-13, 3 contenus"))
    #expect(recorded.messages.contains("  blog/2026-11-10.md : article de blog"))
    #expect(recorded.messages.contains("(lettre n° 7)"))
    #expect(!recorded.messages.contains("C’est peu"))
  }

  @Test func `the file of a new letter builds at once, and the letter carries its list`() async throws {
    let recorded = try await Self.newsletter()
    #expect(await recorded.run("new", "issue", "Huit") == .done)
    let path = "content/newsletter/008-huit.md"
    #expect(await recorded.run("check", "--format", "gcc") == .done)
    let text = try recorded.text(of: path)
    try recorded.write(text.replacing("brouillon: oui\n", with: ""), to: path)
    #expect(await recorded.run("build", "--at", "2026-12-13 08:00", "--format", "gcc") == .done)
    #expect(!recorded.messages.contains("warning") && !recorded.messages.contains("error"), "\(recorded.messages)")
    let page = try recorded.text(of: "site/newsletter/8/index.html")
    #expect(page.contains("Dedans # 1") && page.contains("Le bal"))
    #expect(!page.contains("Oublié") && !page.contains("La fête"))
  }

  @Test func `a letter is not begun where errors hide what it could carry, and the errors are told`() async throws {
    let recorded = try await Self.newsletter()
    try recorded.write("{{#oops}}", to: "templates/home.mustache")
    #expect(await recorded.run("new", "issue", "Huit", "--lang", "fr") == .faults)
    #expect(recorded.output == "")
    #expect(recorded.messages.contains("templates/home.mustache:1:"))
    #expect(recorded.messages.contains("Rien n’a été écrit"))
    #expect(!FileManager.default.fileExists(atPath: recorded.folder + "/content/newsletter/008-huit.md"))
  }

  @Test func `an entry with errors is told, and the letter is begun without it`() async throws {
    let recorded = try await Self.newsletter(["blog/faux.md": "---\ntitre: Faux\ndate: demain\n---\nTexte.\n"])
    #expect(await recorded.run("new", "issue", "Huit", "--format", "gcc") == .done)
    #expect(recorded.messages.contains("content/blog/faux.md:3:7: error: "))
    #expect(recorded.messages.contains("What has errors is not in the list"))
    #expect(try recorded.text(of: "content/newsletter/008-huit.md").contains("blog/2026-11-20.md"))
  }

  @Test func `a letter that is a draft has carried its list, and the next one goes on after it`() async throws {
    let recorded = try await Self.newsletter()
    #expect(await recorded.run("new", "issue", "Huit") == .done)
    #expect(await recorded.run("new", "issue", "Neuf", "--lang", "fr") == .done)
    let text = try recorded.text(of: "content/newsletter/009-neuf.md")
    #expect(text.contains("date: 2026-12-28 08:00\n"))
    let listed = Self.list(text).filter { $0.hasPrefix("  - ") }
    #expect(listed.isEmpty)
    #expect(Self.list(text, "# sommaire:").contains { $0.contains("blog/2026-11-10.md") })
    #expect(recorded.messages.contains("C’est peu pour une lettre"))
    #expect(await recorded.run("check", "--format", "gcc") == .done)
  }

  @Test func `the first letter of a site lists what its rhythm looks back on`() async throws {
    let recorded = try await Self.newsletter()
    try FileManager.default.removeItem(atPath: recorded.folder + "/content/newsletter/7.md")
    #expect(await recorded.run("new", "issue", "Un") == .done)
    let text = try recorded.text(of: "content/newsletter/001-un.md")
    #expect(
      Self.list(text).filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4).prefix(18)) } == [
        "blog/2026-11-20.md", "events/fete.md  # ", "events/bal.md  # \u{E9}",
      ])
    #expect(!text.contains("Avant les lettres"))
  }

  @Test func `a language has letters of its own, and the first one pairs with the last of another`() async throws {
    let post = "---\ntitle: Hello\ndate: 2026-11-30\n---\nText.\n"
    let recorded = try await Self.newsletter(["blog/hello.en.md": post], languages: "fr, en")
    #expect(await recorded.run("new", "issue", "Winter", "--language", "en") == .done)
    #expect(recorded.output == "content/newsletter/007-winter.en.md\n")
    let text = try recorded.text(of: "content/newsletter/007-winter.en.md")
    #expect(text.contains("number: 7\ndate") || text.contains("date: 2026-11-13 08:00\n"))
    #expect(await recorded.run("new", "issue", "Spring", "--language", "en") == .done)
    let next = try recorded.text(of: "content/newsletter/008-spring.en.md")
    #expect(Self.list(next, "contents:").contains { $0.hasPrefix("  - blog/hello.en.md  # post, 2026-11-30: Hello") })
    #expect(await recorded.run("check", "--format", "gcc") == .done)
    #expect(await recorded.run("new", "issue", "x", "--language", "de") == .wrongUse)
    #expect(recorded.messages.contains("fr, en"))
  }

  @Test func `number and date can be given, and a number that is taken is refused`() async throws {
    let recorded = try await Self.newsletter()
    #expect(await recorded.run("new", "issue", "x", "--number", "7") == .wrongUse)
    #expect(recorded.messages.contains("content/newsletter/7.md"))
    #expect(await recorded.run("new", "issue", "x", "--number", "12", "--date", "2026-12-24") == .done)
    #expect(try recorded.text(of: "content/newsletter/012-x.md").contains("date: 2026-12-24 08:00\n"))
    #expect(await recorded.run("new", "issue", "y", "--date", "demain") == .wrongUse)
    #expect(await recorded.run("new", "post", "y", "--number", "3") == .wrongUse)
  }

  @Test func `a wrong weekday is told of a draft and of a letter that is still to come`() async throws {
    let recorded = try await Self.newsletter()
    #expect(await recorded.run("new", "issue", "Jeudi 12 novembre 2027") == .done)
    #expect(await recorded.run("check", "--format", "gcc", "--lang", "fr") == .done)
    #expect(recorded.messages.contains("content/newsletter/008-jeudi-12-novembre-2027.md:2:8: warning: "))
    #expect(recorded.messages.contains("écrivez « Vendredi 12 novembre 2027 »"), "\(recorded.messages)")
  }
}
