import Text

/// What an event has besides the common keys.
public struct Event: Sendable {
  /// Whether it takes place.
  public enum Status: String, Sendable {
    /// As planned
    case scheduled
    /// It does not take place
    case cancelled
    /// It takes place at a later time, not known yet
    case postponed
  }

  /// When it begins.
  public let start: Timestamp
  /// When it ends, as written.
  public let end: Timestamp?
  /// The rules of its time zone.
  public let zone: TimeZoneRules
  /// Where it takes place.
  public let place: Place?
  /// Where to take part online.
  public let online: String?
  /// Who organises it.
  public let organiser: Organiser?
  /// The price in words.
  public let price: String?
  /// Where to register.
  public let registration: String?
  /// Whether it takes place.
  public let status: Status
  /// Access for disabled people.
  public let accessibility: String?
  /// The contest, when it is one.
  public let contest: Contest?

  /// The instant from which it counts as past: its end; without one, its start when that has an hour, else the
  /// end of its day.
  public var over: Instant {
    end.map { $0.isDateOnly ? $0.end.adding(seconds: 1) : $0.instant }
      ?? (start.isDateOnly ? start.end.adding(seconds: 1) : start.instant)
  }
}

/// A place.
public struct Place: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// Street and number.
  public let address: String?
  /// The city.
  public let city: String?
  /// The country.
  public let country: String?
}

/// Who organises an event.
public struct Organiser: Sendable, Hashable {
  /// The name.
  public let name: String
  /// Its site.
  public let address: String?
}

/// A contest.
public struct Contest: Sendable {
  /// When it opens.
  public let opens: Timestamp?
  /// The last moment to take part; a day alone is included.
  public let deadline: Timestamp
  /// What can be won.
  public let prizes: [Prize]
  /// A file, an address or a text.
  public let rules: FileReference?
  /// The results, once known.
  public let results: String?

  /// The instant from which nobody can take part any more.
  public var closes: Instant {
    deadline.isDateOnly ? deadline.end.adding(seconds: 1) : deadline.instant
  }
}

/// What can be won.
public struct Prize: Sendable, Hashable {
  /// The prize.
  public let name: String
  /// Its value, in words.
  public let value: String?
}
