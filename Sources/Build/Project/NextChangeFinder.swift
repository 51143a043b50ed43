import Content
import Text

/// Finds the next instant at which the site changes by itself: something goes online, ends or turns past.
struct NextChangeFinder {
  let instant: Instant
  let zone: TimeZoneRules
  let drafts: Bool

  /// The next change of all entries; among those at one instant the first by path.
  func next(of entries: [Entry]) -> NextChange? {
    entries.flatMap(changes).filter { $0.instant > instant }.min { left, right in
      left.instant == right.instant ? left.path < right.path : left.instant < right.instant
    }
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
      let ends = visibility.changes.map { NextChange(instant: $0, reason: .leaves, path: path) }
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
      let year = event.start.date.year
      return [
        NextChange(instant: event.over, reason: .eventIsOver, path: path),
        // Lists tell the year of events of other years only.
        NextChange(instant: begin(of: year), reason: .yearGoes, path: path),
        NextChange(instant: begin(of: year + 1), reason: .yearComes, path: path),
      ] + (contest ?? [])
    case .charter(let charter):
      return [NextChange(instant: charter.effective.instant, reason: .takesEffect, path: path)]
    default:
      return []
    }
  }
}

extension NextChangeFinder {
  private func begin(of year: Int) -> Instant {
    CivilDate(year: year, month: 1, day: 1).map { zone.instant(of: LocalTime(date: $0)) } ?? instant
  }
}

extension Message {
  fileprivate static let goesOnline = Message(en: "goes online", fr: "est mis en ligne")
  fileprivate static let embargoEnds = Message(en: "comes out of embargo", fr: "sort d’embargo")
  fileprivate static let leaves = Message(en: "leaves the site", fr: "quitte le site")
  fileprivate static let eventIsOver = Message(en: "is over", fr: "est passé")
  fileprivate static let contestOpens = Message(en: "opens to participants", fr: "ouvre aux participations")
  fileprivate static let contestCloses = Message(en: "closes to participants", fr: "ferme aux participations")
  fileprivate static let yearGoes = Message(
    en: "is shown without its year", fr: "est montré sans son année")
  fileprivate static let yearComes = Message(en: "is shown with its year", fr: "est montré avec son année")
  fileprivate static let takesEffect = Message(en: "takes effect", fr: "entre en vigueur")
}
