import Templates
import Text

/// What the template `press` shows.
struct PressPage: View {
  let page: Prepared<PageView>
  let words: Words
  let releases: [EntryCard]
  let pagination: PaginationView?
  let kits: [EntryCard]
  /// The latest
  let coverage: [CoverageItemView]
  let coverageUrl: String
  let contacts: [ContactView]
  let spokespeople: [PersonCard]
  let boilerplate: HTML?
  /// "À propos de …"
  let boilerplateTitle: String

  static let shape = Shape<PressPage>(
    "PressPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .each("releases", \.releases),
      .one("pagination", \.pagination),
      .each("kits", \.kits),
      .each("coverage", \.coverage),
      .text("coverage_url", \.coverageUrl),
      .each("contacts", \.contacts),
      .each("spokespeople", \.spokespeople),
      .html("boilerplate", \.boilerplate),
      .text("boilerplate_title", \.boilerplateTitle),
    ])
}
