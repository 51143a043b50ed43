import Content
import Testing

@testable import Outputs

@Suite struct IssueCollectionTests {
  private func post(_ title: String, _ date: String) -> String { "---\ntitre: \(title)\ndate: \(date)\n---\nTexte.\n" }

  private func issue(_ number: Int, _ date: String, _ more: String = "") -> String {
    "---\ntitre: Lettre \(number)\nnumero: \(number)\ndate: \(date)\n\(more)---\nBonjour.\n"
  }

  /// The titles that a block of an issue shows.
  private func titles(_ block: IssueBlock, of number: Int, _ site: SmallSite) throws -> [String] {
    let calendar = IssueCalendar(site.site.editions[0], site: site.site)
    let place = try #require(
      calendar.issues.firstIndex { index in
        if case .issue(let issue) = site.rendered[index].entry.details { issue.number == number } else { false }
      })
    let collection = IssueCollection(
      site.rendered[calendar.issues[place]], window: calendar.windows[place], rendered: site.rendered)
    return collection[block].map { $0.title ?? site.rendered[$0.index].title }
  }

  @Test func `a window begins after the issue before and ends with its own date`() throws {
    let site = try SmallSite([
      "newsletter/1.md": issue(1, "2026-05-01 08:00"), "newsletter/2.md": issue(2, "2026-05-15 08:00"),
      "blog/a.md": post("à l’heure", "2026-05-01 08:00:00"),
      "blog/b.md": post("une seconde après", "2026-05-01 08:00:01"),
      "blog/c.md": post("au bout", "2026-05-15 08:00:00"), "blog/d.md": post("trop tard", "2026-05-15 08:00:01"),
    ])
    #expect(try titles(.posts, of: 1, site) == ["à l’heure"])
    #expect(try titles(.posts, of: 2, site) == ["au bout", "une seconde après"])
  }

  @Test func `a date without a time ends with its day, and begins with it for what is published`() throws {
    let site = try SmallSite([
      "newsletter/1.md": issue(1, "2026-05-01"), "newsletter/2.md": issue(2, "2026-05-15"),
      "blog/a.md": post("le soir même", "2026-05-01 23:59:59"), "blog/b.md": post("à minuit", "2026-05-02 00:00:00"),
      "blog/c.md": post("un jour", "2026-05-15"), "blog/d.md": post("le lendemain", "2026-05-16"),
    ])
    #expect(try titles(.posts, of: 1, site) == ["le soir même"])
    #expect(try titles(.posts, of: 2, site) == ["un jour", "à minuit"])
  }

  @Test func `the day on which the clocks change ends at midnight`() throws {
    let site = try SmallSite(
      ["newsletter/1.md": issue(1, "2026-03-29"), "blog/a.md": post("le lendemain", "2026-03-30 00:30")])
    #expect(try titles(.posts, of: 1, site) == [])
  }

  @Test func `the first issue looks back as many days as the rhythm has`() throws {
    let site = try SmallSite(
      [
        "newsletter/1.md": issue(1, "2026-04-01 08:00"), "blog/a.md": post("avant", "2026-03-22 08:00:00"),
        "blog/b.md": post("après", "2026-03-22 08:00:01"),
      ], settings: "lettre: {tous-les: 10}\n")
    #expect(try titles(.posts, of: 1, site) == ["après"])
  }

  @Test func `what the header excludes is out, what it includes comes last in the order given`() throws {
    let lists = "inclure: [blog/vieux.md, press/releases/ancien.md, blog/plus-vieux]\nexclure: [../blog/b.md]\n"
    let site = try SmallSite([
      "newsletter/1.md": issue(1, "2026-05-15", lists), "blog/a.md": post("A", "2026-05-14"),
      "blog/b.md": post("B", "2026-05-13"), "blog/vieux.md": post("Vieux", "2020-01-02"),
      "blog/plus-vieux.md": post("Plus vieux", "2020-01-01"), "press/releases/ancien.md": post("Ancien", "2019-01-01"),
    ])
    #expect(!NewsletterCheck.diagnostics(site.rendered).contains { $0.code == "missing-entry" })
    #expect(try titles(.posts, of: 1, site) == ["A", "Vieux", "Plus vieux"])
    #expect(try titles(.press, of: 1, site) == ["Ancien"])
  }

  @Test func `an embargoed release enters the letter after its embargo`() throws {
    let release = "---\ntitre: Embargo\ndate: 2026-04-20\nembargo: 2026-05-10 09:00\n---\nTexte.\n"
    let files: KeyValuePairs = [
      "newsletter/1.md": issue(1, "2026-05-01"), "newsletter/2.md": issue(2, "2026-05-15"),
      "press/releases/e.md": release,
    ]
    let later = try SmallSite(files)
    #expect(try titles(.press, of: 1, later) == [])
    #expect(try titles(.press, of: 2, later) == ["Embargo"])
    let sooner = try SmallSite(files, at: "2026-05-10 08:59")
    #expect(try titles(.press, of: 1, sooner) == [])
  }

  @Test func `events to come are announced, the next first`() throws {
    func event(_ title: String, _ start: String, _ more: String = "") -> String {
      "---\ntitre: \(title)\ndebut: \(start)\n\(more)---\n"
    }
    let site = try SmallSite(
      [
        "newsletter/1.md": issue(1, "2026-05-01 08:00"),
        "events/a.md": event("Hier", "2026-04-30 18:00"), "events/b.md": event("Dernier", "2026-05-15 08:00:00"),
        "events/c.md": event("Trop loin", "2026-05-15 08:00:01"), "events/d.md": event("Ce soir", "2026-05-01 18:00"),
        "events/e.md": event("Annulé", "2026-05-02 18:00", "statut: annule\n"),
        "events/f.md": event("Pas encore annoncé", "2026-05-03", "date: 2026-05-01 08:00:01\n"),
        "events/g.md": event("Annoncé", "2026-05-04", "date: 2026-05-01 08:00:00\n"),
      ], settings: "lettre: {semaines-agenda: 2}\n")
    #expect(try titles(.events, of: 1, site) == ["Ce soir", "Annoncé", "Dernier"])
  }

  @Test func `a contribution without consent is nowhere`() throws {
    func contribution(_ title: String, _ consent: String) -> String {
      "---\ntitre: \(title)\ndate: 2026-05-01\ncontributeur: Léa Roy\ngenre: temoignage\n\(consent)---\nTexte.\n"
    }
    let site = try SmallSite([
      "newsletter/1.md": issue(1, "2026-05-02", "inclure: [community/non.md]\n"),
      "community/oui.md": contribution("Oui", "consentement: donne\n"),
      "community/non.md": contribution("Jamais", "consentement: refuse\n"),
      "community/rien.md": contribution("Silence", ""),
    ])
    #expect(try titles(.community, of: 1, site) == ["Oui"])
    let pages = site.files(of: CommunityOutput()).merging(site.files(of: NewsletterOutput())) { $1 }
    #expect(pages.keys.contains("/community/oui/"))
    #expect(!pages.keys.contains("/community/non/"))
    for page in pages.values { #expect(!page.contains("Jamais") && !page.contains("Silence")) }
  }
}
