import Content
import Text

/// Everything that is online at one instant, resolved: addresses, order, topics, people, archive, translations.
///
/// It is made from visible entries only, so nothing made from it can show what is not.
///
/// A class, for nothing in it ever changes and thousands of pages hold it.
public final class Site: Sendable {
  /// What `site.yml` says.
  public let configuration: SiteConfiguration
  /// Now.
  public let instant: Instant
  /// Where everything stands.
  public let addresses: AddressBook
  /// Everything that is online, by path of the file.
  public let publications: [Publication]
  /// One for each language that has something, the default language first.
  public let editions: [Edition]

  /// The address of the site without the slash at the end.
  public let origin: String
  /// The folder of the host in which the site stands, without a slash at the end; mostly empty.
  public let basePath: String
  /// The host with its scheme, without a slash at the end: what stands before `href`.
  public let host: String

  private let byPath: [String: Int]
  private let translationSets: [String: [Int]]
  private let releaseNumbers: ReleaseNumbers

  /// Resolves visible entries.
  /// - Returns: the site, and what was found wrong: addresses that cannot be, and two entries at one address.
  public static func resolving(
    _ entries: [Entry], configuration: SiteConfiguration, at instant: Instant
  ) -> (site: Site, diagnostics: [Diagnostic]) {
    let entries = entries.sorted { $0.file.path < $1.file.path }
    var assigner = AddressAssigner(entries, addresses: AddressBook(configuration: configuration), instant: instant)
    let placed = assigner.placed(at: entries.map(assigner.place))
    let site = Site(
      placed.map(Publication.init), configuration: configuration, addresses: assigner.addresses, instant: instant)
    return (site, assigner.diagnostics)
  }

  /// The same on several cores.
  public static func resolving(
    _ entries: [Entry], configuration: SiteConfiguration, at instant: Instant, workers: Int
  ) async -> (site: Site, diagnostics: [Diagnostic]) {
    let entries = entries.sorted { $0.file.path < $1.file.path }
    var assigner = AddressAssigner(entries, addresses: AddressBook(configuration: configuration), instant: instant)
    let placed = assigner.placed(at: await parallelMap(entries, workers: workers, assigner.place))
    let publications = await parallelMap(placed, workers: workers, Publication.init)
    let site = Site(publications, configuration: configuration, addresses: assigner.addresses, instant: instant)
    return (site, assigner.diagnostics)
  }

  /// The same site with another text of an entry whose header is the same.
  public func replacing(_ entry: Entry, of publication: Publication) -> Site {
    Site(
      self,
      replacing: Publication(
        PlacedEntry(index: publication.index, entry: entry, permalink: publication.permalink, instant: instant)))
  }

  private init(_ other: Site, replacing publication: Publication) {
    configuration = other.configuration
    instant = other.instant
    addresses = other.addresses
    var publications = other.publications
    publications[publication.index] = publication
    self.publications = publications
    editions = other.editions
    origin = other.origin
    basePath = other.basePath
    host = other.host
    byPath = other.byPath
    translationSets = other.translationSets
    releaseNumbers = other.releaseNumbers
  }

  private init(
    _ publications: [Publication], configuration: SiteConfiguration, addresses: AddressBook, instant: Instant
  ) {
    self.configuration = configuration
    self.instant = instant
    self.addresses = addresses
    self.publications = publications
    origin = configuration.origin
    basePath = configuration.basePath
    host = String(configuration.origin.dropLast(configuration.basePath.count))
    let people = Site.people(publications, defaultLanguage: configuration.defaultLanguage)
    let byLanguage = Dictionary(grouping: publications, by: \.language)
    editions = configuration.languages.compactMap { language in
      let own = byLanguage[language] ?? []
      guard !own.isEmpty || language == configuration.defaultLanguage else { return nil }
      return Edition(
        language: language, publications: own, people: people, addresses: addresses, instant: instant,
        hasSearch: configuration.hasSearch)
    }
    byPath = Dictionary(
      publications.map { ($0.entry.file.path, $0.index) }, uniquingKeysWith: { first, _ in first })
    translationSets = byLanguage.count > 1 ? Site.translationSets(publications) : [:]
    releaseNumbers = ReleaseNumbers(publications)
  }

  /// The edition of a language; the default one for a language without any.
  public func edition(_ language: Language) -> Edition {
    editions.first { $0.language == language } ?? editions[0]
  }

  /// What is online of a file, by its path below `content/`.
  public func publication(path: String) -> Publication? {
    byPath[path].map { publications[$0] }
  }

  /// The number of a press release: its header’s, else its place among those of the year, such as `2026-03`. Nil for
  /// everything else.
  public func number(ofRelease publication: Publication) -> String? { releaseNumbers[publication.index] }

  /// The same entry in all languages it is online in, itself among them, in the order of the configuration;
  /// empty when there is only one.
  public func translations(of publication: Publication) -> [Publication] {
    let set = translationSets[publication.entry.translationID] ?? []
    guard set.count > 1 else { return [] }
    return configuration.languages.compactMap { language in
      set.lazy.map { self.publications[$0] }.first { $0.language == language }
    }
  }

  /// People by slug; the file in the default language when there are several.
  private static func people(_ publications: [Publication], defaultLanguage: Language) -> [Slug: Publication] {
    var people: [Slug: Publication] = [:]
    for publication in publications where publication.kind == .person {
      guard let slug = publication.entry.personSlug else { continue }
      if people[slug] == nil || publication.language == defaultLanguage { people[slug] = publication }
    }
    return people
  }

  private static func translationSets(_ publications: [Publication]) -> [String: [Int]] {
    var sets: [String: [Int]] = [:]
    for publication in publications where publication.withdrawal == nil {
      sets[publication.entry.translationID, default: []].append(publication.index)
    }
    return sets.filter { Set($0.value.map { publications[$0].language }).count > 1 }
  }
}

extension Entry {
  /// What ties translations together.
  var translationID: String {
    header.id.map { "\(kind.rawValue)#\($0)" } ?? file.translationKey
  }
}
