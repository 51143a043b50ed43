import Text

/// When an event takes place.
public enum CalendarTime: Sendable, Hashable {
  /// Whole days, from the first to the last, both included.
  case days(CivilDate, through: CivilDate)
  /// From an instant on, as clocks in a time zone show it; the end is left out when it is not known.
  case clock(start: Instant, end: Instant?, zone: TimeZoneRules)
}
