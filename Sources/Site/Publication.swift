import Content
import Text

/// An entry that is online, with its address and its place in time. Lists refer to it by its index in
/// `Site.publications`.
///
/// A class, for nothing in it ever changes and lists of publications are copied and sorted all the time.
public final class Publication: Sendable {
  /// The index in `Site.publications`.
  public let index: Int
  /// What was written.
  public let entry: Entry
  /// Where it stands.
  public let permalink: Permalink
  /// When it went online: its date, or the end of its embargo when that came later; of something imported without
  /// a date of its own, the date of its first appearance.
  public let published: Timestamp?
  /// When it was last changed in substance: `updated`, or the last correction.
  public let modified: Timestamp?
  /// The correction that took it back; nil for everything else.
  public let withdrawal: Correction?
  /// Those who wrote it, as written, with the slugs of their names or ids.
  public let writers: [(name: String, slug: Slug?)]
  /// Its topics' slugs, without repetition, in the order of the header.
  public let topics: [Slug]

  /// The kind.
  public var kind: Kind { entry.kind }

  /// The title.
  public var title: String { entry.header.title }

  /// The language.
  public var language: Language { entry.language }

  /// Where it stands in the archive: an event at its beginning, a charter when it takes effect, everything else
  /// when it was published; nil for what has no place in time.
  public var archived: Timestamp? {
    switch entry.details {
    case .event(let event): event.start
    case .charter(let charter): published ?? charter.effective
    case .person, .page: nil
    default: published
    }
  }

  /// A withdrawal that is still to come does not count.
  @Sendable init(_ placed: PlacedEntry) {
    let (entry, instant) = (placed.entry, placed.instant)
    index = placed.index
    self.entry = entry
    permalink = placed.permalink
    published = Publication.published(entry)
    let corrections: [Correction] =
      switch entry.details {
      case .release(let release): release.corrections
      case .issue(let issue): issue.corrections
      default: []
      }
    modified = ([entry.header.updated] + corrections.map(\.date)).compactMap { $0 }.max()
    if case .release(let release) = entry.details {
      withdrawal = release.corrections.filter { $0.sort == .withdrawal && $0.date.instant <= instant }
        .max { $0.date < $1.date }
    } else {
      withdrawal = nil
    }
    var topics: [Slug] = []
    for topic in entry.header.topics {
      if let slug = Slug(topic), !topics.contains(slug) { topics.append(slug) }
    }
    self.topics = topics
    writers = entry.writers.map { ($0, Slug($0)) }
  }

  private static func published(_ entry: Entry) -> Timestamp? {
    switch entry.details {
    case .release(let release): [entry.header.date, release.embargo].compactMap { $0 }.max()
    case .contribution: entry.header.date ?? entry.header.origin?.date
    default: entry.header.date
    }
  }
}
