import Content
import Site
import Text

/// The archive: its index, its years and its months.
struct ArchiveOutput: Output {
  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    composition.site.editions.flatMap { edition -> [PlannedArtifact] in
      guard edition.archive.count > 0 else { return [] }
      let builder = ArchiveViewBuilder(composition: composition, edition: edition)
      return [index(builder)] + years(builder) + months(builder)
        + edition.archive.years.flatMap { builder.crossings(of: $0) }
    }
  }

  private func index(_ builder: ArchiveViewBuilder) -> PlannedArtifact {
    PlannedArtifact(builder.composition.theme.archive, at: builder.permalink, from: "archive") { builder.index() }
  }

  private func years(_ builder: ArchiveViewBuilder) -> [PlannedArtifact] {
    let years = builder.edition.archive.years
    return years.indices.map { place in
      PlannedArtifact(
        builder.composition.theme.archiveYear, at: years[place].permalink, from: "archive",
        showing: years[place].months.flatMap(\.publications)
      ) {
        builder.year(at: place)
      }
    }
  }

  private func months(_ builder: ArchiveViewBuilder) -> [PlannedArtifact] {
    let months = builder.edition.archive.years.flatMap(\.months)
    return months.indices.flatMap { place -> [PlannedArtifact] in
      let paging = builder.paging(of: months[place])
      return paging.sheets.map { sheet in
        PlannedArtifact(
          builder.composition.theme.archiveMonth, at: sheet.permalink, from: "archive", showing: Array(sheet.items)
        ) {
          builder.month(at: place, in: months, sheet, paging)
        }
      }
    }
  }
}
