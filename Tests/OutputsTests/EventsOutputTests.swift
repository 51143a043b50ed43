import Testing
import Text

@testable import Outputs

@Suite struct EventsOutputTests {
  private func site(_ files: [String: String], at instant: String = "2026-05-15T12:00:00+02:00") throws -> TestSite {
    let site = try TestSite(
      files.merging(PressOutputTests.people) { own, _ in own }, at: instant, outputs: [EventsOutput()])
    #expect(site.diagnostics.map(\.summary.english) == [])
    return site
  }

  static let festival = """
    ---
    titre: "Le festival, deuxième"
    date: 2026-04-01 09:00
    debut: 2026-05-30
    fin: 2026-06-01
    lieu: {nom: La Halle, adresse: 1 rue Haute, ville: Lyon, pays: France}
    organisateur: {nom: La Ville, adresse: https://ville.example/}
    prix: 12,50 €
    inscription: https://billets.example/
    accessibilite: De plain-pied.
    resume: Trois jours.
    etiquettes: [Fête]
    ---
    Venez.
    """

  @Test func `an event of several days says all that its header says`() throws {
    let page = try site(["events/festival.md": Self.festival])["/events/festival/"]
    let missing = page.missing([
      "du 30 mai au 1er juin 2026</time>", "datetime=\"2026-05-30\"", "datetime=\"2026-06-01\"",
      "<span class=\"p-name\">La Halle</span>", "1 rue Haute", "<span class=\"p-locality\">Lyon</span>", "France",
      "<a class=\"p-name u-url\" href=\"https://ville.example/\">La Ville</a>", "<dd>12,50 €</dd>",
      "<a class=\"button\" href=\"https://billets.example/\">S’inscrire</a>", "<dd>De plain-pied.</dd>",
      "href=\"/events/festival/event.ics\"", "\"@type\":\"Event\"", "\"startDate\":\"2026-05-30\"",
      "\"endDate\":\"2026-06-01\"", "\"price\":\"12.50\"", "\"streetAddress\":\"1 rue Haute\"",
    ])
    #expect(missing == [])
    #expect(!page.contains("stamp is-alert"))
  }

  @Test func `days in a calendar end with the day after the last`() throws {
    let lines = try site(["events/festival.md": Self.festival]).calendar("/events/festival/event.ics")
    let missing = Set([
      "UID:events/festival@ateliers.example", "DTSTAMP:20260401T070000Z", "DTSTART;VALUE=DATE:20260530",
      "DTEND;VALUE=DATE:20260602", "SUMMARY:Le festival\\, deuxième", "STATUS:CONFIRMED",
      "LOCATION:La Halle\\, 1 rue Haute\\, Lyon\\, France", "URL:https://ateliers.example/events/festival/",
      "DESCRIPTION:Trois jours.", "CATEGORIES:Fête",
    ]).subtracting(lines)
    #expect(missing == [])
  }

  @Test func `a cancelled event stays, says so, and takes no registrations`() throws {
    let text = Self.festival.replacing("prix:", with: "statut: annule\nprix:")
    let site = try site(["events/festival.md": text])
    let page = site["/events/festival/"]
    #expect(page.contains("<p class=\"stamp is-alert p-event-status\">Annulé</p>"))
    #expect(!page.contains("billets.example/\">"))
    #expect(page.contains("https://schema.org/EventCancelled"))
    #expect(site["/events/"].contains("is-off"))
    #expect(site.calendar("/events/calendar.ics").contains("STATUS:CANCELLED"))
    #expect(site.calendar("/events/calendar.ics").contains("SEQUENCE:1"))
  }

  @Test func `an event that is over takes no registrations`() throws {
    let files = ["events/festival.md": Self.festival]
    #expect(try site(files, at: "2026-06-01T23:59:59+02:00")["/events/festival/"].contains("S’inscrire"))
    let page = try site(files, at: "2026-06-02T00:00:00+02:00")["/events/festival/"]
    #expect(!page.contains("S’inscrire"))
    #expect(page.contains(">Terminé</p>"))
  }

  @Test func `an event online in another zone shows that zone's clock`() throws {
    let site = try site([
      "events/debat.md": """
      ---
      titre: Débat
      debut: 2026-06-03 18:30
      fin: 2026-06-04T00:00:00Z
      fuseau: America/New_York
      en-ligne: https://direct.example/salle
      ---
      """
    ])
    let page = site["/events/debat/"]
    #expect(page.contains("mercredi 3 juin 2026, de 18\u{A0}h\u{A0}30 à 20\u{A0}h</time>"))
    #expect(page.contains("<span class=\"meta\">heure de New York</span>"))
    #expect(page.contains("<a class=\"u-url\" href=\"https://direct.example/salle\">"))
    #expect(page.contains("https://schema.org/OnlineEventAttendanceMode"))
    let lines = site.calendar("/events/debat/event.ics")
    #expect(lines.contains("DTSTART;TZID=America/New_York:20260603T183000"))
    #expect(lines.contains("DTEND;TZID=America/New_York:20260603T200000"))
    #expect(lines.contains("CONFERENCE;VALUE=URI:https://direct.example/salle"))
    #expect(lines.contains("DTSTAMP:20260603T223000Z"))
  }

  @Test(arguments: [
    ("2026-05-01T08:59:59+02:00", "Ouverture le 1er mai 2026 à 9\u{A0}h"),
    ("2026-05-01T09:00:00+02:00", "Ouvert jusqu’au 20 mai 2026"),
    ("2026-05-20T23:59:59+02:00", "Ouvert jusqu’au 20 mai 2026"), ("2026-05-21T00:00:00+02:00", "Participation close"),
  ])
  func `a contest opens and closes by the instant`(instant: String, state: String) throws {
    let page = try site(
      [
        "events/prix/index.md": """
        ---
        titre: Le prix
        debut: 2026-06-20 18:00
        lieu: La Halle
        concours:
          ouverture: 2026-05-01 09:00
          cloture: 2026-05-20
          dotations:
            - lot: Un vélo
              valeur: 250 €
            - Une clé
          reglement: reglement.pdf
        ---
        """, "events/prix/reglement.pdf": "1",
      ], at: instant)["/events/prix/"]
    #expect(page.contains("<p class=\"stamp\">\(state)</p>"))
    #expect(page.contains(">Concours</p>"))
    #expect(page.contains("<li>Un vélo <span class=\"meta\">250 €</span></li>\n<li>Une clé</li>"))
    #expect(page.contains("<a href=\"/events/prix/reglement.pdf\">"))
  }

  @Test func `rules and results in words are shown as words`() throws {
    let page = try site([
      "events/prix.md": """
      ---
      titre: Le prix
      debut: 2026-06-20
      concours:
        cloture: 2026-05-01
        reglement: Un objet <réparé> par personne.
        resultats: Jo gagne.
      ---
      """
    ])["/events/prix/"]
    #expect(page.contains("<p>Un objet &lt;réparé&gt; par personne.</p>"))
    #expect(page.contains("<p>Jo gagne.</p>"))
    #expect(page.contains("<p class=\"stamp\">Résultats publiés</p>"))
  }

  @Test func `the past goes on on further pages, what comes stays on the first`() throws {
    var files = ["events/festival.md": Self.festival]
    for day in 1...3 { files["events/n\(day).md"] = "---\ntitre: Soirée \(day)\ndebut: 2026-04-0\(day)\n---\n" }
    let site = try site(files)
    #expect(site["/events/"].contains("id=\"upcoming\""))
    #expect(site["/events/"].contains("Soirée 3"))
    #expect(!site["/events/"].contains("Soirée 1"))
    #expect(site["/events/"].contains("type=\"text/calendar\""))
    #expect(site["/events/page/2/"].contains("Soirée 1"))
    #expect(!site["/events/page/2/"].contains("id=\"upcoming\""))
    #expect(!site["/events/page/2/"].contains("Le festival"))
    #expect(site["/events/calendar.ics"].split(separator: "BEGIN:VEVENT").count == 5)
  }

  @Test func `translations are tied, with one identifier in both calendars`() throws {
    let site = try site([
      "events/fete.fr.md": "---\ntitre: Fête\ndebut: 2026-06-01\nlieu: La Halle\n---\n",
      "events/fete.en.md": "---\ntitle: Party\nstart: 2026-06-01\nplace: The Hall\n---\n",
    ])
    #expect(site["/en/events/fete/"].contains("hreflang=\"fr\" href=\"https://ateliers.example/events/fete/\""))
    #expect(site.calendar("/events/calendar.ics").contains("UID:events/fete@ateliers.example"))
    #expect(site.calendar("/en/events/calendar.ics").contains("UID:events/fete@ateliers.example"))
    #expect(site.calendar("/en/events/calendar.ics").contains("SUMMARY:Party"))
  }
}
