import Content
import Text

/// Finds the instants at which the site changes by itself: something goes online, ends or turns past.
struct NextChangeFinder {
  let instant: Instant
  let zone: TimeZoneRules
  let drafts: Bool

  /// The changes to come, in the order of time; those at one instant by path.
  /// - Parameter files: what is known of files.
  func changes(of entries: [Entry], files: [Sidecar]) -> [NextChange] {
    let changes = (entries.flatMap(changes) + files.compactMap(change)).filter { $0.instant > instant }
      .sorted { left, right in
        left.instant == right.instant ? left.path < right.path : left.instant < right.instant
      }
    let months = lookBack(entries).map { [$0] } ?? []
    let all = (changes + months).sorted { $0.instant < $1.instant }
    // A new year changes many events at once, and each in the same small way: one of them tells it.
    var years: Set<Instant> = []
    return all.filter { $0.cause != .newYear || years.insert($0.instant).inserted }
  }

  /// The archive looks back five, ten and fifteen years, month by month. It turns with the month as soon as something
  /// online is that old.
  private func lookBack(_ entries: [Entry]) -> NextChange? {
    let now = zone.local(instant).date
    let online = entries.filter {
      ![.person, .page].contains($0.kind) && Visibility(of: $0, at: instant, drafts: drafts).isVisible
    }
    let first = online.min { ($0.header.date?.date.year ?? now.year) < ($1.header.date?.date.year ?? now.year) }
    guard let first, let date = first.header.date?.date, now.year - date.year >= 5 else { return nil }
    let (year, month) = now.month == 12 ? (now.year + 1, 1) : (now.year, now.month + 1)
    return CivilDate(year: year, month: month, day: 1).map { day in
      NextChange(
        instant: zone.instant(of: LocalTime(date: day)), reason: .looksBack, path: first.source.path, cause: .newYear)
    }
  }

  /// Lists tell the year of events of other years only.
  private func newYears(of event: Event, path: String) -> [NextChange] {
    let year = event.start.date.year
    return [(year, Message.yearGoes), (year + 1, .yearComes)].compactMap { year, reason in
      CivilDate(year: year, month: 1, day: 1).map { day in
        NextChange(instant: zone.instant(of: LocalTime(date: day)), reason: reason, path: path, cause: .newYear)
      }
    }
  }

  /// The end of the consent to a file.
  private func change(of file: Sidecar) -> NextChange? {
    guard case .valid(let until?)? = file.consent?.standing(at: instant) else { return nil }
    return NextChange(
      instant: until.adding(seconds: 1), reason: .leavesForConsent, path: "content/" + file.file, cause: .consent)
  }

  private func changes(of entry: Entry) -> [NextChange] {
    let path = entry.source.path
    let visibility = Visibility(of: entry, at: instant, drafts: drafts)
    switch visibility {
    case .scheduled(let until):
      return [NextChange(instant: until.instant, reason: .goesOnline, path: path)]
    case .embargoed(let until):
      return [NextChange(instant: until.instant, reason: .embargoEnds, path: path)]
    case .visible:
      let ends = visibility.changes.map { NextChange(instant: $0, leaving: entry) }
      return [ends].compactMap { $0 } + turns(of: entry, path: path)
    default:
      return []
    }
  }

  /// What changes about an entry that stays online.
  private func turns(of entry: Entry, path: String) -> [NextChange] {
    switch entry.details {
    case .event(let event):
      let contest = event.contest.map { contest in
        [
          contest.opens.map { NextChange(instant: $0.instant, reason: .contestOpens, path: path) },
          NextChange(instant: contest.closes, reason: .contestCloses, path: path),
        ].compactMap { $0 }
      }
      return [NextChange(instant: event.over, reason: .eventIsOver, path: path)] + (contest ?? [])
        + newYears(of: event, path: path)
    case .release(let release):
      return release.corrections.filter { $0.sort == .withdrawal }.map {
        NextChange(instant: $0.date.instant, reason: .isWithdrawn, path: path)
      }
    case .charter(let charter):
      return [NextChange(instant: charter.effective.instant, reason: .takesEffect, path: path)]
    default:
      return []
    }
  }
}

extension NextChange {
  /// What ends an entry: its own date, or that of the consent to it.
  fileprivate init(instant: Instant, leaving entry: Entry) {
    var isConsent = false
    if case .contribution(let contribution) = entry.details, let end = contribution.consent?.expires?.end {
      isConsent = end.adding(seconds: 1) == instant
    }
    self.init(
      instant: instant, reason: isConsent ? .leavesForConsent : .leaves, path: entry.source.path,
      cause: isConsent ? .consent : .date)
  }
}

extension Message {
  fileprivate static let goesOnline = Message(en: "goes online", fr: "est mis en ligne")
  fileprivate static let embargoEnds = Message(en: "comes out of embargo", fr: "sort d’embargo")
  fileprivate static let leaves = Message(en: "leaves the site", fr: "quitte le site")
  fileprivate static let leavesForConsent = Message(
    en: "leaves the site, because the consent to it ends", fr: "quitte le site, car le consentement prend fin")
  fileprivate static let isWithdrawn = Message(en: "is withdrawn", fr: "est retiré")
  fileprivate static let eventIsOver = Message(en: "is over", fr: "est passé")
  fileprivate static let contestOpens = Message(en: "opens to participants", fr: "ouvre aux participations")
  fileprivate static let contestCloses = Message(en: "closes to participants", fr: "ferme aux participations")
  fileprivate static let yearGoes = Message(
    en: "is shown without its year", fr: "est montré sans son année")
  fileprivate static let yearComes = Message(en: "is shown with its year", fr: "est montré avec son année")
  fileprivate static let looksBack = Message(
    en: "belongs to an archive that looks back on another month",
    fr: "appartient à des archives qui revisitent un autre mois")
  fileprivate static let takesEffect = Message(en: "takes effect", fr: "entre en vigueur")
}
