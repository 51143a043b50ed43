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
}
