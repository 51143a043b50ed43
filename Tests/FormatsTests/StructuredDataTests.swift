import Formats
import Testing
import Text

@Suite struct StructuredDataTests {
  private func json(_ things: StructuredData.Thing...) -> String {
    String(decoding: StructuredData(things).json, as: UTF8.self)
  }

  private var article: StructuredData.Article {
    var article = StructuredData.Article(
      .news, headline: "Un </script> titre", address: "https://a.org/press/x/", published: FeedTests.mai)
    article.authors = [.init(.person, name: "Zoé"), .init(.organization, name: "Comité", id: "https://a.org/#org")]
    return article
  }

  @Test func `a press release is written whole`() {
    var article = self.article
    article.dateline = "Lyon"
    article.publisher = .init(.organization, name: "L’asso", address: "https://a.org/", id: "https://a.org/#org")
    article.corrections = [.init(date: FeedTests.juin, text: "Le 3, non le 2.")]
    var image = StructuredData.Image("https://a.org/b.jpg")
    image.licence = "https://creativecommons.org/licenses/by/4.0/"
    article.images = [StructuredData.Image("https://a.org/a.jpg"), image]
    article.keywords = ["fête"]
    let expected =
      #"{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","@id":"https://a.org/press/x/#article","#
      + #""headline":"Un \u003c/script\u003e titre","url":"https://a.org/press/x/","#
      + #""mainEntityOfPage":"https://a.org/press/x/","datePublished":"2026-05-01T18:16:40+02:00","#
      + #""dateModified":"2026-06-01T18:16:40+02:00","author":[{"@type":"Person","name":"Zoé"},"#
      + #"{"@type":"Organization","@id":"https://a.org/#org","name":"Comité"}],"#
      + #""publisher":{"@type":"Organization","@id":"https://a.org/#org","name":"L’asso","url":"https://a.org/"},"#
      + #""image":["https://a.org/a.jpg",{"@type":"ImageObject","contentUrl":"https://a.org/b.jpg","#
      + #""url":"https://a.org/b.jpg","license":"https://creativecommons.org/licenses/by/4.0/"}],"#
      + #""keywords":["fête"],"dateline":"Lyon","correction":[{"@type":"CorrectionComment","#
      + #""datePublished":"2026-06-01T18:16:40+02:00","text":"Le 3, non le 2."}]}]}"#
    #expect(json(.article(article)) == expected)
  }

  @Test func `nothing in the data can close the script`() {
    let script = StructuredData([.article(article)]).script.markup
    #expect(script.hasPrefix("<script type=\"application/ld+json\">{"))
    #expect(script.split(separator: "</script").count == 2)
  }

  @Test func `whole days are days, a changed date names the first one`() throws {
    let days = CalendarTime.days(
      try CalendarTests.day(2026, 5, 1), through: try CalendarTests.day(2026, 5, 3))
    var event = StructuredData.Event(
      name: "Fête", address: "https://a.org/fete/", time: days,
      location: .mixed(
        .init(name: "Salle", address: .parts(street: "1 rue", postalCode: "69001", locality: "Lyon", country: "FR")),
        online: "https://meet.a.org/"))
    event.status = .rescheduled(from: Timestamp(instant: FeedTests.mai.instant, offset: 7200, isDateOnly: true))
    var offer = StructuredData.Offer(price: "0", currency: "EUR")
    offer.availability = .soldOut
    event.offers = [offer]
    let expected =
      #"{"@context":"https://schema.org","@graph":[{"@type":"Event","@id":"https://a.org/fete/#event","#
      + #""name":"Fête","url":"https://a.org/fete/","startDate":"2026-05-01","endDate":"2026-05-03","#
      + #""eventStatus":"https://schema.org/EventRescheduled","previousStartDate":"2026-05-01","#
      + #""eventAttendanceMode":"https://schema.org/MixedEventAttendanceMode","#
      + #""location":[{"@type":"Place","name":"Salle","address":{"@type":"PostalAddress","streetAddress":"1 rue","#
      + #""postalCode":"69001","addressLocality":"Lyon","addressCountry":"FR"}},"#
      + #"{"@type":"VirtualLocation","url":"https://meet.a.org/"}],"#
      + #""offers":[{"@type":"Offer","price":"0","priceCurrency":"EUR","availability":"https://schema.org/SoldOut"}]}]}"#
    #expect(json(.event(event)) == expected)
  }

  @Test(arguments: [
    (StructuredData.Event.Status.cancelled, "EventCancelled"), (.postponed, "EventPostponed"),
    (.movedOnline, "EventMovedOnline"), (.scheduled, "EventScheduled"),
  ])
  func `dates and place of an event stay whatever its status`(
    _ status: StructuredData.Event.Status, _ name: String
  ) {
    var event = StructuredData.Event(
      name: "Fête", address: "https://a.org/fete/",
      time: .clock(start: FeedTests.mai.instant, end: nil, zone: CalendarTests.paris),
      location: .online("https://b.org/"))
    event.status = status
    let json = json(.event(event))
    #expect(json.contains("\"startDate\":\"2026-05-01T18:16:40+02:00\",\"eventStatus\":\"https://schema.org/\(name)\""))
    #expect(json.contains("\"location\":{\"@type\":\"VirtualLocation\",\"url\":\"https://b.org/\"}"))
    #expect(!json.contains("previousStartDate"))
  }

  @Test func `a trail has positions from one, and needs two places`() {
    let home = StructuredData.Breadcrumb(name: "Accueil", address: "https://a.org/")
    #expect(json(.breadcrumbs([home])) == "")
    #expect(StructuredData([.breadcrumbs([home])]).script.isEmpty)
    #expect(
      json(.breadcrumbs([home, .init(name: "Blog", address: nil)])).contains(
        #"[{"@type":"ListItem","position":1,"name":"Accueil","item":"https://a.org/"},{"@type":"ListItem","position":2,"name":"Blog"}]"#
      ))
  }

  @Test func `organisation, person and site share identifiers`() {
    var organization = StructuredData.Organization(id: "https://a.org/#org", name: "L’asso", address: "https://a.org/")
    organization.contacts = [.init(purpose: "press", email: "presse@a.org")]
    organization.sameAs = ["https://mastodon.social/@a"]
    organization.postalAddress = .text("1 rue, Lyon")
    let person = StructuredData.Person(id: "https://a.org/people/zoe/#person", name: "Zoé")
    var site = StructuredData.WebSite(name: "L’asso", address: "https://a.org/")
    site.language = .french
    let expected =
      #"{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"https://a.org/#org","#
      + #""name":"L’asso","url":"https://a.org/","address":"1 rue, Lyon","sameAs":["https://mastodon.social/@a"],"#
      + #""contactPoint":[{"@type":"ContactPoint","contactType":"press","email":"presse@a.org"}]},"#
      + #"{"@type":"ProfilePage","@id":"https://a.org/people/zoe/","url":"https://a.org/people/zoe/","#
      + #""mainEntity":{"@type":"Person","@id":"https://a.org/people/zoe/#person","name":"Zoé"}},"#
      + #"{"@type":"WebSite","@id":"https://a.org/#website","name":"L’asso","url":"https://a.org/","inLanguage":"fr"}]}"#
    let page = StructuredData.ProfilePage(address: "https://a.org/people/zoe/", person: person)
    #expect(json(.organization(organization), .profilePage(page), .webSite(site)) == expected)
  }

  @Test func `members and elements are separated at every depth`() {
    var writer = JSONWriter()
    writer.object {
      $0.member("a", 1)
      $0.member("b", each: [1, 2]) { writer, number in writer.object { $0.member("n", number) } }
      $0.member("c", [String]())
      $0.member("d", nil as String?)
      $0.member("e", object: { _ in })
      $0.member("f", true)
    }
    #expect(writer.buffer.string == #"{"a":1,"b":[{"n":1},{"n":2}],"e":{},"f":true}"#)
  }
}
