import Text

/// A time zone as a calendar has to describe it: for the time that its events span (RFC 5545 section 3.6.5).
struct CalendarZone {
  private let rules: TimeZoneRules
  private let first: Instant
  private let last: Instant

  init(_ rules: TimeZoneRules, from first: Instant, through last: Instant) {
    self.rules = rules
    self.first = first
    self.last = last
  }

  /// The zones of events, each once, by name.
  static func zones(of events: [CalendarEvent]) -> [CalendarZone] {
    var found: [String: CalendarZone] = [:]
    for event in events {
      guard case .clock(let start, let end, let rules) = event.time, !rules.isUTC else { continue }
      let last = max(start, end ?? start)
      let known = found[rules.identifier]
      found[rules.identifier] = CalendarZone(
        rules, from: min(start, known?.first ?? start), through: max(last, known?.last ?? last))
    }
    return found.values.sorted { $0.rules.identifier < $1.rules.identifier }
  }

  func write(to lines: inout CalendarLines) {
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", rules.identifier.parameterValue())
    let onsets = self.onsets
    if let yearly = yearlyOnsets(in: onsets) {
      for (onset, rule) in yearly { write([onset], rule: rule, to: &lines) }
    } else {
      let needed = onsets.prefix { $0.instant <= max(last, onsets[0].instant) }
      for kind in needed.kinds() { write(needed.filter { $0.kind == kind }, rule: nil, to: &lines) }
    }
    lines.add("END", "VTIMEZONE")
  }

  private func write(_ onsets: [ZoneOnset], rule: YearlyRule?, to lines: inout CalendarLines) {
    guard let first = onsets.first else { return }
    let name = first.kind.isDaylightSaving ? "DAYLIGHT" : "STANDARD"
    lines.add("BEGIN", name)
    lines.add("DTSTART", local: first.local)
    if let rule { lines.add("RRULE", rule.text) }
    for onset in onsets.dropFirst() { lines.add("RDATE", local: onset.local) }
    lines.add("TZOFFSETFROM", offset: first.kind.offsetBefore)
    lines.add("TZOFFSETTO", offset: first.kind.offset)
    lines.add("END", name)
  }

  /// The changes of the offset from the one that holds when the first event begins.
  private var onsets: [ZoneOnset] {
    let transitions = rules.transitions
    let following = transitions.firstIndex { $0.instant > first } ?? transitions.count
    var offset = following > 1 ? transitions[following - 2].offset : rules.firstOffset
    var onsets: [ZoneOnset] = []
    if following == 0 {
      // Nothing is known to have changed before: a date before every event stands for "always".
      let start = LocalTime(date: CivilDate(daysSinceEpoch: 0)).instant(offset: offset)
      onsets.append(
        ZoneOnset(
          instant: min(start, first.adding(seconds: -86_400)),
          kind: .init(offsetBefore: offset, offset: offset, isDaylightSaving: false)))
    }
    for transition in transitions[max(following - 1, 0)...] {
      let kind = ZoneOnset.Kind(
        offsetBefore: offset, offset: transition.offset, isDaylightSaving: transition.isDaylightSaving)
      onsets.append(ZoneOnset(instant: transition.instant, kind: kind))
      offset = transition.offset
    }
    return onsets
  }

  /// The first two changes with the rules they follow each year, when every change up to the end of the events
  /// and for at least five years follows them.
  private func yearlyOnsets(in onsets: [ZoneOnset]) -> [(ZoneOnset, YearlyRule)]? {
    guard onsets.count > 2, onsets[0].kind != onsets[1].kind else { return nil }
    let years = max(rules.local(last).date.year - onsets[0].local.date.year, 5)
    let checked = onsets.prefix(2 * years)
    guard checked.count == 2 * years else { return nil }
    var found: [(ZoneOnset, YearlyRule)] = []
    for start in 0..<2 {
      let series = stride(from: start, to: checked.count, by: 2).map { checked[$0] }
      guard series.allSatisfy({ $0.kind == series[0].kind }) else { return nil }
      guard let rule = YearlyRule(series.map(\.local)) else { return nil }
      found.append((series[0], rule))
    }
    return found
  }
}

extension Sequence<ZoneOnset> {
  /// The kinds of change, in the order in which they occur first.
  fileprivate func kinds() -> [ZoneOnset.Kind] {
    var seen: Set<ZoneOnset.Kind> = []
    return map(\.kind).filter { seen.insert($0).inserted }
  }
}
