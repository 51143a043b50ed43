import Text

/// Dates in words. Our own, because the common library writes « 1 mai » where French wants « 1er mai ».
extension Interface {
  /// `1er mai 2026`
  func date(_ date: CivilDate) -> String {
    text("date_long", ["day": day(date), "month": month(date.month), "year": String(date.year)])
  }

  /// `vendredi 1er mai 2026`
  func weekdayDate(_ date: CivilDate) -> String {
    text("date_weekday", ["weekday": words["weekday_\(date.weekday)"], "date": self.date(date)])
  }

  /// `1er mai 2026 à 18 h 30`, or without the time when none was given.
  func moment(_ timestamp: Timestamp) -> String {
    guard !timestamp.isDateOnly else { return date(timestamp.date) }
    return text("date_time", ["date": date(timestamp.date), "time": time(timestamp.local)])
  }

  /// `18 h 30`
  func time(_ local: LocalTime) -> String {
    if local.minute == 0, !words["time_full_hour"].isEmpty {
      return text("time_full_hour", ["hour": String(local.hour), "minute": "00"])
    }
    let minute = local.minute < 10 ? "0\(local.minute)" : String(local.minute)
    return text("time_pattern", ["hour": String(local.hour), "minute": minute])
  }

  /// `mai`
  func month(_ month: Int) -> String { words["month_\(month)"] }

  /// `mai 2026`
  func month(_ month: Int, of year: Int) -> String {
    text("month_year", ["month": self.month(month), "year": String(year)])
  }

  /// `sept.`
  func shortMonth(_ month: Int) -> String { words["month_short_\(month)"] }

  /// `1er`, `2`
  func day(_ date: CivilDate) -> String { date.day == 1 ? words["first_day"] : String(date.day) }

  /// From one day to another: `du 1er au 3 mai 2026`, `du 30 avril au 2 mai 2026`.
  func range(_ first: CivilDate, _ last: CivilDate) -> String {
    text("date_range", ["start": start(of: first, before: last), "end": date(last)])
  }

  /// The first day of a range, without what it shares with the last one.
  func start(of first: CivilDate, before last: CivilDate) -> String {
    guard first.year == last.year else { return date(first) }
    guard first.month != last.month else { return text("range_same_month", ["day": day(first)]) }
    return text("range_same_year", ["day": day(first), "month": month(first.month)])
  }

  /// When something takes place: a day, a day with hours, or days from … to ….
  func when(_ start: Timestamp, _ end: Timestamp?) -> String {
    let first = start.local.date
    guard let end else { return start.isDateOnly ? weekdayDate(first) : weekdayMoment(start) }
    let last = end.local.date
    if first == last {
      guard !start.isDateOnly, !end.isDateOnly else { return weekdayDate(first) }
      return text(
        "time_range", ["date": weekdayDate(first), "start": time(start.local), "end": time(end.local)])
    }
    if start.isDateOnly || end.isDateOnly { return range(first, last) }
    return text("date_range", ["start": moment(start), "end": moment(end)])
  }

  private func weekdayMoment(_ timestamp: Timestamp) -> String {
    text("date_time", ["date": weekdayDate(timestamp.date), "time": time(timestamp.local)])
  }
}
