import Content
import Site
import Text

/// What a year holds of one kind, and by one person: lists that stand below the year.
struct ArchiveCrossings: Sendable {
  /// A list.
  struct Crossing: Sendable {
    let title: String
    let permalink: Permalink
    /// Newest first.
    let publications: [Int]
  }

  /// By kind; none when all is of one kind.
  private(set) var kinds: [Crossing] = []
  /// By person; those of whom other years hold something, too. The page of each other one is the same list.
  private(set) var people: [Crossing] = []

  /// How many lines a page of such a list has: about 60 kB.
  static let linesPerPage = 200

  init(_ year: Archive.Year, _ edition: Edition, _ composition: Composition) {
    let rendered = composition.rendered
    let words = rendered.interface(edition.language)
    let addresses = composition.site.addresses
    let all = year.months.flatMap(\.publications)
    let byKind = Dictionary(grouping: all) { rendered[$0].kind }
    if byKind.count > 1 {
      kinds = byKind.sorted { $0.key < $1.key }.map { kind, members in
        Crossing(
          title: words["kinds_\(kind.rawValue)"],
          permalink: year.permalink.appending((Slug(words["kinds_\(kind.rawValue)"])?.text ?? kind.rawValue) + "/"),
          publications: members)
      }
    }
    var byPerson: [Slug: [Int]] = [:]
    for index in all {
      for slug in Set(rendered[index].writers.compactMap { $0.slug.flatMap { edition.profile($0)?.slug } }) {
        byPerson[slug, default: []].append(index)
      }
    }
    let people = addresses.section(.people, edition.language).path.split(separator: "/").last.map(String.init)
    let folder = year.permalink.appending((people ?? "people") + "/")
    self.people = byPerson.compactMap { slug, members -> Crossing? in
      guard let profile = edition.profile(slug), profile.written.count > members.count else { return nil }
      return Crossing(title: profile.name, permalink: folder.appending(slug.text + "/"), publications: members)
    }.sorted { ($0.title, $0.permalink) < ($1.title, $1.permalink) }
  }
}
