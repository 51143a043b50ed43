import Testing
import Text

@testable import Outputs

@Suite struct WeekdayCheckTests {
  private func diagnostics(_ header: String, _ body: String) throws -> [Diagnostic] {
    let site = try SmallSite(
      [
        "newsletter/1.md": "---\ntitre: Lettre\nnumero: 1\ndate: 2026-12-18 08:00\n\(header)---\n\(body)",
        "blog/a.md": "---\ntitre: Le lundi 1 janvier 2026\ndate: 2026-12-01\n---\nLundi 2 janvier 2026.\n",
      ], at: "2026-12-31")
    return site.site.publications.flatMap { WeekdayCheck($0.entry).diagnostics }
  }

  @Test func `a wrong weekday in the text is told where it stands, with the right one`() throws {
    let found = try diagnostics("", "Bonjour.\n\nRendez-vous **jeudi 12 novembre 2027**, ou le samedi\n19 décembre.\n")
    #expect(found.map(\.summary.french) == ["« jeudi 12 novembre 2027 » : ce jour-là n’est pas ce jour de la semaine"])
    #expect(found.first?.help?.french == "écrivez « vendredi 12 novembre 2027 », ou corrigez la date")
    #expect(found.first?.location.position == SourcePosition(line: 8, column: 15))
  }

  @Test func `subject, preheader and the titles of the list are read, comments are not`() throws {
    let header = """
      objet: "Dès Friday, 20 December"
      accroche: "Le mardi 5 janvier, c’est la fête"
      # lundi 19 décembre
      sommaire:
        - {contenu: blog/a.md, titre: "Le jeudi 24 décembre", resume: "Le lundi 24 décembre"}

      """
    let found = try diagnostics(header, "")
    #expect(
      found.map(\.help?.english) == [
        "write “Sunday, 20 December”, or correct the date", "write “jeudi 24 décembre”, or correct the date",
      ])
    #expect(found.map(\.location.position?.line) == [5, 9])
  }
}
