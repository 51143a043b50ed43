import Content
import Site
import Text

/// Makes the pages of the archive.
struct ArchiveViewBuilder: Sendable {
  let composition: Composition
  let edition: Edition
  /// The archive's index.
  let permalink: Permalink
  private let fullestMonth: Int

  /// How many entries of a month the year's page names; the month's own page has them all.
  private static let mostOfMonth = 12
  /// How many cards a page of a month has at most.
  private static let cardsPerPage = 60
  /// How many items of a register stand on the archive’s front page and on those of years.
  static let mostOfRegister = 80

  init(composition: Composition, edition: Edition) {
    self.composition = composition
    self.edition = edition
    permalink = composition.site.addresses.section(.archive, edition.language)
    fullestMonth = edition.archive.years.flatMap(\.months).map(\.publications.count).max() ?? 0
  }

  var site: Site { composition.site }
  var words: Interface { composition.rendered.interface(edition.language) }
  var archive: Archive { edition.archive }

  func index() -> ArchivePage {
    let outline = composition.outline(list: "archive", title: words["archive"], at: permalink, edition)
    let count = words.count(archive.count, "texts")
    let first = archive.years.last.map { String($0.year) } ?? ""
    return ArchivePage(
      page: composition.furniture.page(outline), words: words.words,
      count: words.text("archive_since", ["count": count, "year": first]), years: archive.years.map(year),
      registers: registers.filter { !$0.items.isEmpty }, timeline: Timeline(years: archive.years).drawing,
      catalogue: Catalogue.files(composition.site).map { LinkView(title: $0.name, url: site.href($0.permalink)) },
      yearsAgo: yearsAgo)
  }

  /// This month five, ten and fifteen years ago: by month, so that the page stays the same for as long.
  private var yearsAgo: [YearsAgoView] {
    let now = site.configuration.timeZone.local(site.instant).date
    return [5, 10, 15].compactMap { count in
      let months = archive.years.first { $0.year == now.year - count }?.months
      guard let month = months?.first(where: { $0.month == now.month }) else { return nil }
      return YearsAgoView(
        title: words.text("years_ago_\(count)", ["month": title(month)]), url: site.href(month.permalink),
        entries: composition.cards(edition.language).entries(month.publications.prefix(Self.mostOfMonth)))
    }
  }

  /// The lists of what a year holds of each kind, and by each person.
  func crossings(of year: Archive.Year) -> [PlannedArtifact] {
    let crossings = ArchiveCrossings(year, edition, composition)
    return (crossings.kinds + crossings.people).flatMap { crossing in
      let paging = Paging(
        crossing.publications, at: crossing.permalink, composition, as: .line, perPage: ArchiveCrossings.linesPerPage,
        showsAllNumbers: true)
      return paging.sheets.map { sheet in
        PlannedArtifact(
          composition.theme.archiveCrossing, at: sheet.permalink, from: "archive", showing: Array(sheet.items)
        ) {
          self.page(crossing, sheet, paging, year: year)
        }
      }
    }
  }

  private func page(
    _ crossing: ArchiveCrossings.Crossing, _ sheet: Paging.Sheet, _ paging: Paging, year: Archive.Year
  ) -> TopicPage {
    var outline = composition.outline(
      list: "archive-crossing", title: "\(crossing.title), \(year.year)", at: sheet.permalink, edition,
      showing: sheet.items, trail: [step, link(year)])
    outline.previous = sheet.previous
    outline.next = sheet.next
    return TopicPage(
      page: composition.furniture.page(outline), words: words.words,
      count: words.count(crossing.publications.count, "texts"),
      entries: composition.cards(edition.language).entries(sheet.items), pagination: paging.view(sheet, words: words))
  }

  func year(at place: Int) -> ArchiveYearPage {
    let year = archive.years[place]
    let outline = composition.outline(
      list: "archive-year", title: String(year.year), at: year.permalink, edition, trail: [step])
    let older = place + 1 < archive.years.count ? link(archive.years[place + 1]) : nil
    let newer = place > 0 ? link(archive.years[place - 1]) : nil
    return ArchiveYearPage(
      page: composition.furniture.page(outline), words: words.words, count: words.count(year.count, "texts"),
      months: months(of: year), filledMonths: year.months.map(filledMonth),
      registers: registers(of: year), hasNeighbours: older != nil || newer != nil,
      older: older, newer: newer)
  }

  /// The pages of a month. Each leads to all others: no entry is farther away than the month and its page.
  func paging(of month: Archive.Month) -> Paging {
    Paging(
      month.publications, at: month.permalink, composition, perPage: Self.cardsPerPage, showsAllNumbers: true)
  }

  /// - Parameter months: all months that hold something, the latest first.
  func month(at place: Int, in months: [Archive.Month], _ sheet: Paging.Sheet, _ paging: Paging) -> ArchiveMonthPage {
    let month = months[place]
    var outline = composition.outline(
      list: "archive-month", title: title(month), at: sheet.permalink, edition, showing: sheet.items, trail: [step])
    outline.previous = sheet.previous
    outline.next = sheet.next
    if let year = archive.years.first(where: { $0.year == month.year }) { outline.trail.append(link(year)) }
    let older = place + 1 < months.count ? link(months[place + 1]) : nil
    let newer = place > 0 ? link(months[place - 1]) : nil
    return ArchiveMonthPage(
      page: composition.furniture.page(outline), words: words.words,
      count: words.count(month.publications.count, "texts"),
      entries: composition.cards(edition.language).entries(sheet.items),
      pagination: paging.view(sheet, words: words),
      hasNeighbours: older != nil || newer != nil, older: older, newer: newer)
  }

  // MARK: Parts

  private var step: LinkView { LinkView(title: words["archive"], url: site.href(permalink)) }

  private func year(_ year: Archive.Year) -> ArchiveYearView {
    ArchiveYearView(
      id: String(year.year), title: String(year.year), url: site.href(year.permalink),
      count: words.count(year.count, "texts"), months: months(of: year))
  }

  /// All twelve months, those without anything among them.
  private func months(of year: Archive.Year) -> [ArchiveMonthView] {
    (1...12).map { number in
      let month = year.months.first { $0.month == number }
      let count = month?.publications.count ?? 0
      return ArchiveMonthView(
        title: words.month(number, of: year.year), short: words.shortMonth(number), number: String(count),
        url: month.map { site.href($0.permalink) }, level: String(level(count)))
    }
  }

  /// From 0 for nothing to 4, by quarters of the fullest month.
  private func level(_ count: Int) -> Int {
    count == 0 ? 0 : max(1, (4 * count + fullestMonth - 1) / max(1, fullestMonth))
  }

  private func filledMonth(_ month: Archive.Month) -> FilledMonthView {
    let number = month.month < 10 ? "0\(month.month)" : String(month.month)
    return FilledMonthView(
      id: "\(month.year)-\(number)", title: title(month), url: site.href(month.permalink),
      entries: composition.cards(edition.language).entries(month.publications.prefix(Self.mostOfMonth)))
  }

  private func title(_ month: Archive.Month) -> String { words.month(month.month, of: month.year) }

  private func link(_ year: Archive.Year) -> LinkView {
    LinkView(title: String(year.year), url: site.href(year.permalink))
  }

  private func link(_ month: Archive.Month) -> LinkView {
    LinkView(title: title(month), url: site.href(month.permalink))
  }
}
