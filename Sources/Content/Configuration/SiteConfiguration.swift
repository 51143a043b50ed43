import Text

/// What `content/site.yml` says.
public struct SiteConfiguration: Sendable {
  /// The name of the site.
  public let title: LocalizedText
  /// The address of the site, `https://…`, with a slash at the end.
  public let address: String
  /// What the site is about.
  public let description: LocalizedText?
  /// The rules of the site's time zone.
  public let timeZone: TimeZoneRules
  /// The languages, the default one first.
  public let languages: [Language]
  /// Who publishes.
  public let organisation: Organisation
  /// “About us” texts by key; `default` closes a release that names none.
  public let boilerplates: [String: Boilerplate]
  /// Ids of the people who answer the press.
  public let pressContacts: [String]
  /// The press room.
  public let press: PressSettings
  /// Which pictures need a recorded consent.
  public let consentRequirement: ConsentRequirement
  /// The newsletter.
  public let newsletter: NewsletterSettings
  /// The names of the sections in addresses.
  public let sections: SectionNames
  /// How many entries a page of a list shows.
  public let perPage: Int
  /// How many entries a feed holds.
  public let feedItems: Int
  /// The kinds whose raw HTML is kept.
  public let rawHTML: Set<Kind>
  /// The main menu; made from the sections when empty.
  public let menu: [MenuItem]
  /// The accent colour, `#rrggbb`.
  public let colour: String?
  /// Whether pages without a picture of their own are shared with a card.
  public let hasShareCards: Bool
  /// Whether the site has its own search.
  public let hasSearch: Bool
  /// How former addresses lead to the present ones.
  public let redirects: [RedirectForm]
  /// The address of the legal notice.
  public let legalNotice: String?
  /// The file, for messages.
  public let source: SourceText

  /// The language of what names none.
  public var defaultLanguage: Language { languages.first ?? .french }

  /// The address without the slash at the end.
  public var origin: String { String(address.dropLast()) }

  /// The path of the address without the slash at the end: empty for a site at the root of its host.
  public var basePath: String {
    let afterScheme = address.drop { $0 != ":" }.dropFirst(3)
    return String(afterScheme.drop { $0 != "/" }.dropLast())
  }
}

/// An entry of the main menu.
public struct MenuItem: Sendable, Hashable {
  /// What is shown.
  public let title: LocalizedText
  /// Where it leads: an address on the site, or of the web.
  public let address: String
}

/// Who publishes the site.
public struct Organisation: Sendable {
  /// The name.
  public let name: String
  /// The legal form.
  public let legalForm: String?
  /// The postal address.
  public let address: String?
  /// The phone number as written.
  public let phone: String?
  /// The e-mail address.
  public let email: String?
  /// The director of publication.
  public let director: String?
  /// The host of the site.
  public let host: Host?
  /// The number in the French register of associations.
  public let rna: String?
  /// The number in the French register of companies.
  public let siret: String?
  /// The logo.
  public let logo: FileReference?
  /// Names of networks with addresses.
  public let links: [WebLink]

  /// The logo’s path below `content/`; nil for one of the web.
  public var logoPath: String? {
    guard let logo, !logo.path.isWebAddress else { return nil }
    return logo.path.hasPrefix("static/") ? logo.path : "static/" + logo.path.drop { $0 == "/" }
  }
}

/// The host of the site, whom French law wants named.
public struct Host: Sendable, Hashable {
  /// The name.
  public let name: String
  /// The postal address.
  public let address: String?
  /// The phone number.
  public let phone: String?
}

/// The newsletter's settings.
public struct NewsletterSettings: Sendable {
  /// The budget unless another one is given: room for a sending service to rewrite links before Gmail cuts a message.
  public static let budget = 75_000
  /// From this many bytes on Gmail shows the beginning of a message only.
  public static let limit = 102_400

  /// The name of the newsletter.
  public let title: LocalizedText?
  /// Days between two issues.
  public let every: Int
  /// The sender's name.
  public let sender: String?
  /// The sender's address.
  public let from: String?
  /// Where to subscribe.
  public let subscribe: String?
  /// Where to unsubscribe.
  public let unsubscribe: String?
  /// The name of the service that sends the letters, as written.
  public let service: String?
  /// How many weeks of events an issue announces.
  public let eventWeeks: Int
  /// Why readers receive it.
  public let why: LocalizedText?
  /// The name under which links to the site say that they come from the letter; nil says nothing.
  public let campaign: String?
  /// The most bytes of an e-mail's HTML as it travels.
  public let budget: Int
}
