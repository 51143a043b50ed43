import Content
import Site

/// What others wrote, by year.
struct CoverageYears {
  let composition: Composition
  let edition: Edition
  /// Those that are shown, the newest first.
  let items: ArraySlice<Int>

  /// The years, the latest first. Their anchors hold a low line, which no entry's anchor does.
  var views: [CoverageYearView] {
    let cards = composition.cards(edition.language)
    var years: [(year: Int, items: [CoverageItemView])] = []
    for index in items {
      let publication = composition.rendered[index]
      guard let year = publication.archived?.date.year,
        let item = cards.coverage(publication, isAnchored: true)
      else { continue }
      if years.last?.year != year { years.append((year, [])) }
      years[years.count - 1].items.append(item)
    }
    return years.map { CoverageYearView(id: "year_\($0.year)", title: String($0.year), items: $0.items) }
  }
}
