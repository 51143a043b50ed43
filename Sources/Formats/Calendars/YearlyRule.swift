import Text

/// A day such as "the last Sunday in March", each year at the same time.
struct YearlyRule: Equatable {
  private let month: Int
  private let weekday: Int
  /// Which of the month's weekdays: from 1, or -1 for the last.
  private let week: Int

  /// The rule behind times in successive years, when there is one.
  init?(_ times: [LocalTime]) {
    guard let first = times.first else { return nil }
    let year = first.date.year
    let isRegular = times.enumerated().allSatisfy { index, time in
      time.date.year == year + index && time.date.month == first.date.month
        && time.date.weekday == first.date.weekday && time.hour == first.hour && time.minute == first.minute
        && time.second == first.second
    }
    guard isRegular else { return nil }
    let weeks = Set(times.map { ($0.date.day - 1) / 7 + 1 })
    if let week = weeks.first, weeks.count == 1, week < 5 {
      self.week = week
    } else if times.allSatisfy({ $0.date.day + 7 > CivilDate.days(inMonth: $0.date.month, of: $0.date.year) }) {
      week = -1
    } else {
      return nil
    }
    month = first.date.month
    weekday = first.date.weekday
  }

  /// The rule as iCalendar writes it (RFC 5545 section 3.3.10).
  var text: String {
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    return "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(week)\(names[weekday - 1])"
  }
}
