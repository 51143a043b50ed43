import Testing

@testable import gazette

/// The commands that say what is and what will be: on 2026-12-01 at 9:30 in Paris.
@Suite struct ScheduleCommandTests {
  private static func project() async throws -> RecordedConsole {
    let recorded = try RecordedConsole()
    try recorded.write(
      "titre: Essai\nadresse: https://essai.example/\nfuseau: Europe/Paris\n", to: "content/site.yml")
    try recorded.write(
      "---\ntitre: A\ndate: 2026-05-01\nexpire: 2026-12-31\n---\n![](a.png) [a](a.png)\n", to: "content/blog/a.md")
    try recorded.writePicture(to: "content/blog/a.png")
    try recorded.write("consentement: {statut: donne, expire: 2026-12-24}\n", to: "content/blog/a.png.yml")
    try recorded.writePicture(to: "content/blog/b.png")
    try recorded.write("---\ntitre: B\ndate: 2027-01-01 08:00\n---\n", to: "content/blog/b.md")
    try recorded.write("---\ntitre: C\ndate: 2026-05-01\nbrouillon: oui\n---\n", to: "content/blog/c.md")
    try recorded.write("---\ntitre: D\ndate: hier\n---\n", to: "content/blog/d.md")
    try recorded.write(
      "---\ntitre: E\ndate: 2026-05-01\nembargo: 2027-03-28 03:00\n---\n", to: "content/press/releases/e.md")
    try recorded.write("---\ntitre: F\ndate: 2026-05-01\ncontributeur: Jo\n---\n", to: "content/community/f.md")
    return recorded
  }

  private static let sentences: KeyValuePairs<String, String> = [
    "content/blog/a.md": "has been online since Friday 1 May 2026 at 00:00 (Europe/Paris), at "
      + "https://essai.example/blog/a/, until Thursday 31 December 2026 at 23:59 (Europe/Paris).",
    "content/blog/a.png": "is online, at https://essai.example/blog/a.png.",
    "content/blog/a.png.yml": "describes blog/a.png and is never online itself; ask for content/blog/a.png.",
    "content/blog/b.png": "is not online: nothing that is online shows it or links to it.",
    "content/blog/b.md": "is not online before Friday 1 January 2027 at 08:00 (Europe/Paris): that is its date.",
    "content/blog/c.md": "is not online: it is a draft (remove “draft: true” to publish it).",
    "content/press/releases/e.md": "is not online before Sunday 28 March 2027 at 03:00 (Europe/Paris): it is under "
      + "embargo until then.",
    "content/community/f.md": "is not online: no consent is recorded for it (consent: given).",
    "content/site.yml": "is a setting of the whole site and has no address of its own.",
  ]

  @Test func `why says in one sentence why a file is or is not online`() async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("why", "content/blog/d.md") == .faults)
    #expect(recorded.messages.contains("content/blog/d.md:3:7"))
    #expect(recorded.output.contains("it has errors"))
    try recorded.write("---\ntitre: D\ndate: 2026-05-02\n---\n", to: "content/blog/d.md")
    for (file, sentence) in Self.sentences {
      #expect(await recorded.run("why", file) == .done)
      #expect(recorded.output == "\(file) \(sentence)\n")
    }
    #expect(await recorded.run("why", "blog/a.md") == .done)
    #expect(await recorded.run("why", "content/blog/nothing.md") == .wrongUse)
    #expect(await recorded.run("why", "content/blog/a.png", "--at", "2026-12-25 00:00", "--lang", "fr") == .done)
    #expect(
      recorded.output
        == "content/blog/a.png n’est plus en ligne depuis le vendredi 25 décembre 2026 à 0 h (Europe/Paris) : "
        + "le consentement a pris fin.\n")
  }

  @Test func `plan lists what changes, the consents that end soon, and the next build`() async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("plan", "--lang", "en") == .faults)
    try recorded.write("---\ntitre: D\ndate: 2026-05-02\n---\n", to: "content/blog/d.md")
    #expect(await recorded.run("plan") == .done)
    #expect(
      recorded.output == """
        Friday 25 December 2026 at 00:00 (Europe/Paris)
          content/blog/a.png leaves the site, because the consent to it ends

        Friday 1 January 2027 at 00:00 (Europe/Paris)
          content/blog/a.md leaves the site

        Friday 1 January 2027 at 08:00 (Europe/Paris)
          content/blog/b.md goes online

        Sunday 28 March 2027 at 03:00 (Europe/Paris)
          content/press/releases/e.md comes out of embargo

        Consents that end within 60 days, with their last day; ask again, or find another picture:
          2026-12-24  content/blog/a.png

        Next build due: Friday 25 December 2026 at 00:00 (Europe/Paris): content/blog/a.png leaves the site, because \
        the consent to it ends.

        next-build: 2026-12-24T23:00:00+00:00

        """)
    #expect(await recorded.run("plan", "--count", "1", "--lang", "fr") == .done)
    #expect(recorded.output.contains("… et 3 moments plus tardifs"))
  }

  @Test func `check says that all is in order, or what is not`() async throws {
    let recorded = try await Self.project()
    #expect(await recorded.run("check") == .faults)
    #expect(recorded.messages.contains("Not everything is in order."))
    try recorded.write("---\ntitre: D\ndate: 2026-05-02\n---\n", to: "content/blog/d.md")
    #expect(await recorded.run("check") == .done)
    #expect(recorded.messages.contains("All is in order: 2 entries online."))
    #expect(ProjectFolder(path: recorded.folder).names(in: "site") == [])
  }
}
