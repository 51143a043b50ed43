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
  /// By person; those whose own page does not show the same list: other years hold something, or this one much.
  private(set) var people: [Crossing] = []

  /// How many lines a page of such a list has: about 60 kB.
  static let linesPerPage = 200

  /// The list of what a person wrote in a year.
  static func permalink(of profile: Profile, in year: Archive.Year, _ edition: Edition, _ site: Site) -> Permalink {
    let people = site.addresses.section(.people, edition.language).path.split(separator: "/").last.map(String.init)
    return year.permalink.appending("\(people ?? "people")/\(profile.slug.text)/")
  }

  init(_ year: Archive.Year, _ edition: Edition, _ composition: Composition) {
    let rendered = composition.rendered
    let words = rendered.interface(edition.language)
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
      for (_, slug) in rendered[index].writers {
        // Who wrote it under two names is listed once.
        guard let slug, byPerson[slug]?.last != index else { continue }
        byPerson[slug, default: []].append(index)
      }
    }
    self.people = byPerson.compactMap { slug, members -> Crossing? in
      guard let profile = edition.profile(slug),
        profile.written.count > min(members.count, PersonViewBuilder.mostCards)
      else { return nil }
      let list = Self.permalink(of: profile, in: year, edition, composition.site)
      return Crossing(title: profile.name, permalink: list, publications: members)
    }.sorted { $0.permalink < $1.permalink }.sorted(byName: \.title)
  }
}
