import Content
import Site
import Text

/// Everything that was read of a project, for one moment.
struct ProjectContent: Sendable {
  let configuration: SiteConfiguration
  let instant: Instant
  /// Whether drafts and scheduled entries are shown.
  let drafts: Bool
  let scan: ProjectScan
  /// All entries that could be read, online or not.
  let entries: [Entry]
  let sidecars: Sidecars
  /// The comments under entries, by path of the entry's file below `content/`.
  let comments: [String: CommentThread]
  /// The memory of addresses; nil for a project that has none yet.
  let ledger: AddressLedger?

  /// Whether what is under embargo is shown, for readers who are told beforehand.
  var liftsEmbargoes = false

  /// The entries that are shown.
  var shown: [Entry] {
    let visible = entries.filter { Visibility(of: $0, at: instant, drafts: drafts).isVisible }
    return liftsEmbargoes ? visible + embargoedWithKits : visible
  }

  /// The consents to files.
  var consents: FileConsents {
    FileConsents(
      requirement: configuration.consentRequirement, sidecars: sidecars.byFile, unreadable: sidecars.unreadable)
  }

  /// The files that may not be shown, by path below `content/`.
  var withheld: [String: ConsentStanding] { consents.withheld(among: scan.others.keys, at: instant) }

  /// What will change by itself.
  var schedule: SiteSchedule {
    SiteSchedule(
      changes: NextChangeFinder(instant: instant, zone: configuration.timeZone, drafts: drafts)
        .changes(of: entries, files: sidecars.byFile.values.sorted { $0.file < $1.file }),
      instant: instant, timeZone: configuration.timeZone)
  }
}

/// What the files beside pictures say about them.
struct Sidecars: Sendable {
  /// By path of the described file, below `content/`.
  var byFile: [String: Sidecar] = [:]
  /// The described files of which nothing is known, because the description has errors.
  var unreadable: Set<String> = []
}
