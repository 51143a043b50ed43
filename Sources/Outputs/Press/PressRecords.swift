import Content
import Site
import Text

/// The two lists of the press room that only grow: what others wrote, and all corrections.
struct PressRecords {
  let composition: Composition
  let edition: Edition

  /// How many cuttings a page shows in full.
  private static let cuttingsPerPage = 40
  /// How many corrections a page shows.
  private static let correctionsPerPage = 60

  private var site: Site { composition.site }
  private var words: Interface { composition.rendered.interface(edition.language) }

  /// All corrections, the newest first.
  var corrections: [PlannedArtifact] {
    guard edition.holds(.corrections) else { return [] }
    let all = CorrectionsList(composition: composition, edition: edition)
    let paging = paging(Array(0..<all.count), at: .corrections, perPage: Self.correctionsPerPage)
    return paging.sheets.map { sheet in
      PlannedArtifact(composition.theme.corrections, at: sheet.permalink, from: Kind.release.folder) {
        let items = all.items
        return CorrectionsPage(
          page: composition.furniture.page(outline(sheet, "corrections", title: "all_corrections")), words: words.words,
          corrections: sheet.items.map { items[$0] },
          contacts: PressDesk(rendered: composition.rendered, language: edition.language).contacts,
          pagination: paging.view(sheet, words: words))
      }
    }
  }

  /// What others wrote. The address of each is a place on the first page, which never changes: what other pages show
  /// in full has its title there.
  var coverage: [PlannedArtifact] {
    let all = edition[.coverage]
    guard !all.isEmpty else { return [] }
    let paging = paging(all, at: .coverage, perPage: Self.cuttingsPerPage)
    return paging.sheets.map { sheet in
      PlannedArtifact(composition.theme.coverage, at: sheet.permalink, from: Kind.coverage.folder) {
        CoveragePage(
          page: composition.furniture.page(outline(sheet, "coverage", title: "coverage")),
          words: composition.words(edition.language),
          years: CoverageYears(composition: composition, edition: edition, items: sheet.items).views,
          older: sheet.number == 1 ? older(paging) : [], pagination: paging.view(sheet, words: words))
      }
    }
  }

  private func older(_ paging: Paging) -> [CoverageLineView] {
    paging.sheets.dropFirst().flatMap { sheet in
      sheet.items.compactMap { index in
        let publication = composition.rendered[index]
        guard let id = publication.permalink.fragment else { return nil }
        return CoverageLineView(
          id: id, title: publication.title, url: site.href(sheet.permalink.fragment(id)))
      }
    }
  }

  private func paging(_ items: [Int], at section: SectionNames.Section, perPage: Int) -> Paging {
    Paging(
      items, at: site.addresses.section(section, edition.language), site: site, perPage: perPage, showsAllNumbers: true)
  }

  private func outline(_ sheet: Paging.Sheet, _ list: String, title: String) -> PageOutline {
    var outline = composition.outline(
      list: list, title: words[title], at: sheet.permalink, edition,
      trail: [composition.step(.press, "press", edition.language)])
    outline.previous = sheet.previous
    outline.next = sheet.next
    return outline
  }
}
