import Templates
import Text

/// What the template `press` shows.
struct PressPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let releases: [Prepared<EntryCard>]
  let pagination: PaginationView?
  let kits: [Prepared<EntryCard>]
  /// The latest
  let coverage: [CoverageItemView]
  let coverageUrl: String
  let contacts: [ContactView]
  /// The whole press room as one file
  let archive: AttachmentView?
  /// Figures that journalists quote
  let figures: [PressFactView]
  /// What the organisation is
  let facts: [PressFactView]
  /// Events to come
  let agenda: [EventCard]
  let feedUrl: String?
  /// Where to ask for releases by e-mail
  let subscribeUrl: String?
  /// All corrections; nothing when there was none
  let correctionsUrl: String?
  let spokespeople: [PersonCard]
  let boilerplate: HTML?
  /// The same in its lengths, for pasting; empty when there is only one
  let boilerplateLengths: [BoilerplateView]
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
      .one("archive", \.archive),
      .each("figures", \.figures),
      .each("facts", \.facts),
      .each("agenda", \.agenda),
      .text("feed_url", \.feedUrl),
      .text("subscribe_url", \.subscribeUrl),
      .text("corrections_url", \.correctionsUrl),
      .each("spokespeople", \.spokespeople),
      .html("boilerplate", \.boilerplate),
      .each("boilerplate_lengths", \.boilerplateLengths),
      .text("boilerplate_title", \.boilerplateTitle),
    ])
}
