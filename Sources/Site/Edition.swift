import Content
import Text

/// The site in one language. Every list holds indices into `Site.publications`.
///
/// A class, for nothing in it ever changes and every page asks for its own.
public final class Edition: Sendable {
  /// The language.
  public let language: Language
  /// The home page.
  public let home: Permalink
  /// All entries of each kind: what has a date newest first, people and pages by title, events by their start.
  private let byKind: [Kind: [Int]]
  /// Everything that went online at a known time and belongs into feeds, newest first.
  public let latest: [Int]
  /// The topics, by name.
  public let topics: [Topic]
  /// The people, by name.
  public let profiles: [Profile]
  /// Charters with their versions, by title.
  public let charters: [CharterSeries]
  /// By year and month.
  public let archive: Archive
  /// Events that are not over, the next first.
  public let upcoming: [Int]
  /// Events that are over, the latest first.
  public let past: [Int]

  /// Whether the site has its own search.
  let hasSearch: Bool

  private let topicIndex: [Slug: Int]
  private let profileIndex: [Slug: Int]

  /// Releases that were taken back, the newest first: they are in no list, and their pages say so.
  public let withdrawn: [Int]
  /// Whether a release was corrected or taken back.
  public let hasCorrections: Bool

  /// The publications of a kind.
  public subscript(kind: Kind) -> [Int] { byKind[kind] ?? [] }

  /// A topic by its slug.
  public func topic(_ slug: Slug) -> Topic? { topicIndex[slug].map { topics[$0] } }

  /// A person by the slug of an id or name.
  public func profile(_ slug: Slug) -> Profile? { profileIndex[slug].map { profiles[$0] } }

  /// The edition of a language.
  /// - Parameters:
  ///   - publications: those of this language.
  ///   - people: all people of the site by slug, for names under articles in a language that has no file for them.
  init(
    language: Language, publications all: [Publication], people: [Slug: Publication], addresses: AddressBook,
    instant: Instant, hasSearch: Bool
  ) {
    self.language = language
    self.hasSearch = hasSearch
    let publications = all.filter { $0.withdrawal == nil }
    withdrawn = all.filter { $0.withdrawal != nil }.sorted { Edition.isNewer($0, $1) }.map(\.index)
    hasCorrections = all.contains { publication in
      if case .release(let release) = publication.entry.details { !release.corrections.isEmpty } else { false }
    }
    home = addresses.home(language)
    let newest = publications.sorted { Edition.isNewer($0, $1) }
    var byKind = Dictionary(grouping: newest, by: \.kind).mapValues { $0.map(\.index) }
    for kind in [Kind.person, .page] {
      byKind[kind] = newest.filter { $0.kind == kind }.sorted { $0.index < $1.index }.sorted(byName: \.title).map(
        \.index)
    }
    let events = newest.filter { $0.kind == .event }
    let isOver = { (publication: Publication) in
      if case .event(let event) = publication.entry.details { event.over <= instant } else { false }
    }
    past = events.filter(isOver).map(\.index)
    upcoming = events.filter { !isOver($0) }.reversed().map(\.index)
    self.byKind = byKind
    latest =
      newest.filter { $0.published != nil && ![.person, .page, .charter, .kit, .event].contains($0.kind) }
      .sorted { Edition.wentOnlineLater($0, $1) }.map(\.index)
    topics = TopicList.topics(of: newest, addresses: addresses, language: language)
    profiles = ProfileList(newest, people: people, addresses: addresses, language: language).profiles
    charters = CharterList.series(of: publications, at: instant)
    // What is still to come is not archived yet.
    archive = Archive(newest.filter { $0.kind != .event || isOver($0) }, addresses: addresses, language: language)
    topicIndex = Dictionary(uniqueKeysWithValues: topics.enumerated().map { ($1.slug, $0) })
    profileIndex = Dictionary(uniqueKeysWithValues: profiles.enumerated().map { ($1.slug, $0) })
  }

  /// By place in the archive, newest first; equal ones by address.
  private static func isNewer(_ left: Publication, _ right: Publication) -> Bool {
    let never = Instant(secondsSinceEpoch: .min)
    let (leftTime, rightTime) = (left.archived?.instant ?? never, right.archived?.instant ?? never)
    return leftTime == rightTime ? left.permalink < right.permalink : leftTime > rightTime
  }

  private static func wentOnlineLater(_ left: Publication, _ right: Publication) -> Bool {
    guard let leftTime = left.published, let rightTime = right.published, leftTime.instant != rightTime.instant else {
      return left.permalink < right.permalink
    }
    return leftTime > rightTime
  }
}
