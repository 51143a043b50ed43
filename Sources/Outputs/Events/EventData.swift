import Content
import Formats
import Site
import Text

/// What an event's page says to programs.
struct EventData {
  let composition: Composition
  let publication: Publication
  let event: Event

  private var site: Site { composition.site }

  /// The event; nothing for one that takes place nowhere, because readers of such data ask for a location.
  var things: [StructuredData.Thing] {
    guard let location else { return [] }
    let builder = StructuredDataBuilder(composition: composition)
    var data = StructuredData.Event(
      name: publication.title, address: site.absolute(publication.permalink), time: event.calendarTime,
      location: location)
    data.status = status
    data.description = composition.rendered.summary(publication)
    data.images = builder.image(of: publication).map { [$0] } ?? []
    data.organizer = organizer ?? builder.publisher
    data.offers = offer.map { [$0] } ?? []
    data.language = publication.language
    return [.event(data)]
  }

  private var location: StructuredData.Location? {
    let online = event.online.map(site.absolute(written:))
    guard let place = event.place else { return online.map { .online($0) } }
    let isDetailed = place.address != nil || place.city != nil || place.country != nil
    let address: StructuredData.PostalAddress =
      isDetailed
      ? .parts(street: place.address, postalCode: nil, locality: place.city, country: place.country)
      : .text(place.name)
    let data = StructuredData.Place(name: place.name, address: address)
    return online.map { .mixed(data, online: $0) } ?? .place(data)
  }

  private var status: StructuredData.Event.Status {
    switch event.status {
    case .scheduled: .scheduled
    case .cancelled: .cancelled
    case .postponed: .postponed
    }
  }

  private var organizer: StructuredData.Agent? {
    event.organiser.map {
      StructuredData.Agent(.organization, name: $0.name, address: $0.address.map(site.absolute(written:)))
    }
  }

  private var offer: StructuredData.Offer? {
    guard let price = event.price.flatMap({ PriceInWords($0) }) else { return nil }
    var offer = StructuredData.Offer(price: price.amount, currency: "EUR")
    offer.address = event.registration.map(site.absolute(written:))
    return offer
  }
}

/// A price that somebody wrote in words, when it is so plain that a program can take it: free, or an amount in euros.
struct PriceInWords {
  /// The amount in digits with a point; `0` for free.
  let amount: String

  init?(_ words: String) {
    switch Slug(words)?.text {
    case "gratuit", "entree-gratuite", "entree-libre", "participation-gratuite", "free", "free-entry",
      "free-admission", "مجاني":
      amount = "0"
    default:
      let spaceless = words.lowercased().filter { !$0.isWhitespace }
      guard let unit = ["€", "euros", "euro", "eur"].first(where: spaceless.hasSuffix) else { return nil }
      let figures = spaceless.dropLast(unit.count).replacing(",", with: ".")
      let isPlain = figures.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
      guard isPlain, figures.first?.isNumber == true, Double(figures) != nil else { return nil }
      amount = String(figures)
    }
  }
}
