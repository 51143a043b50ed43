import Content
import Site
import Text

/// The registers: what there is of each language, kind, topic and contributor.
extension ArchiveViewBuilder {
  /// The registers, the years before them: the ways to every text that need no script.
  var allRegisters: [RegisterView] {
    let years = archive.years.map {
      CountedLinkView(title: String($0.year), url: site.href($0.permalink), count: words.number($0.count))
    }
    return [RegisterView(id: "year", title: words["by_year"], items: years)].filter { !$0.items.isEmpty } + registers
  }

  /// Those of the whole archive, empty ones left out.
  var registers: [RegisterView] {
    let kinds = archive.kinds.map { kind, count in
      CountedLinkView(
        title: words["kinds_\(kind.rawValue)"], url: site.href(site.addresses.index(of: kind, edition.language)),
        count: words.number(count))
    }
    let topics = edition.topics.map { (link(to: $0.name, $0.permalink, $0.publications.count), $0.publications.count) }
    let contributors = edition.profiles.filter { !$0.written.isEmpty }
      .map { (link(to: $0.name, $0.permalink, $0.written.count), $0.written.count) }
    return [
      RegisterView(id: "kind", title: words["by_kind"], items: kinds),
      register("topic", fullest: topics, whole: .topics),
      register("contributor", fullest: contributors, whole: .people),
      languages {
        $0.archive.count
      } at: {
        site.addresses.section(.archive, $0.language)
      },
    ].filter { !$0.items.isEmpty }
  }

  /// Those of a year, empty ones left out.
  func registers(of year: Archive.Year) -> [RegisterView] {
    let crossings = ArchiveCrossings(year, edition, composition)
    let lines = { (list: [ArchiveCrossings.Crossing]) in
      list.map { (self.link(to: $0.title, $0.permalink, $0.publications.count), $0.publications.count) }
    }
    return [
      RegisterView(id: "kind", title: words["by_kind"], items: lines(crossings.kinds).map(\.0)),
      register("contributor", fullest: lines(crossings.people), whole: .people),
      languages {
        $0.archive.years.first { $0.year == year.year }?.count ?? 0
      } at: {
        site.addresses.archive(year: year.year, $0.language)
      },
    ].filter { !$0.items.isEmpty }
  }

  /// What the other languages have of the same; nothing on a site in one language.
  private func languages(_ count: (Edition) -> Int, at list: (Edition) -> Permalink) -> RegisterView {
    let filled = site.editions.filter { count($0) > 0 }
    let items = filled.map { other in
      CountedLinkView(
        title: LanguageNames.own(other.language), url: site.href(list(other)), count: words.number(count(other)),
        lang: other.language == edition.language ? nil : other.language.tag)
    }
    return RegisterView(id: "language", title: words["by_language"], items: filled.count > 1 ? items : [])
  }

  /// The items that hold most, in their order, and where all of them stand.
  private func register(
    _ id: String, fullest items: [(view: CountedLinkView, count: Int)], whole: SectionNames.Section
  ) -> RegisterView {
    let title = words["by_\(id)"]
    guard items.count > Self.mostOfRegister else { return RegisterView(id: id, title: title, items: items.map(\.view)) }
    let places = items.indices.sorted { (items[$1].count, $0) < (items[$0].count, $1) }.prefix(Self.mostOfRegister)
    let more = LinkView(
      title: words["all_\(id)s"], url: site.href(site.addresses.section(whole, edition.language)))
    return RegisterView(id: id, title: title, items: places.sorted().map { items[$0].view }, more: more)
  }

  private func link(to title: String, _ permalink: Permalink, _ count: Int) -> CountedLinkView {
    CountedLinkView(title: title, url: site.href(permalink), count: words.number(count))
  }
}
