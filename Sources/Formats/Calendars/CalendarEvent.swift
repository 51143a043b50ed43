import Text

/// One event of a calendar.
public struct CalendarEvent: Sendable {
  /// Whether it takes place.
  public enum Status: String, Sendable {
    /// Not certain yet.
    case tentative = "TENTATIVE"
    /// It takes place.
    case confirmed = "CONFIRMED"
    /// It does not take place; the event stays in the calendar so that readers learn of it.
    case cancelled = "CANCELLED"
  }

  /// Its permanent identifier, the same for as long as the event exists (RFC 7986 section 5.3).
  public let uid: String
  /// Its name.
  public let title: String
  /// When it takes place.
  public let time: CalendarTime
  /// When this description of it was written: its publication or its last change, never the time of the build.
  public let stamp: Instant
  /// Whether it takes place.
  public var status = Status.confirmed
  /// How many times its time, place or status changed since it was published.
  public var sequence = 0
  /// When it was published.
  public var created: Instant?
  /// When its description changed last.
  public var lastModified: Instant?
  /// Where it takes place, in words.
  public var location: String?
  /// Its page, absolute.
  public var address: String?
  /// What it is about, plain text.
  public var description: String?
  /// Its topics.
  public var categories: [String] = []
  /// Who holds it.
  public var organizer: Organizer?
  /// Where to join it online, absolute (RFC 7986 section 5.11).
  public var conference: String?

  /// An event with what the format requires.
  public init(uid: String, title: String, time: CalendarTime, stamp: Instant) {
    self.uid = uid
    self.title = title
    self.time = time
    self.stamp = stamp
  }

  /// Who holds an event. The format knows organizers by their e-mail address only.
  public struct Organizer: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The e-mail address.
    public let email: String

    /// An organizer.
    public init(name: String, email: String) {
      self.name = name
      self.email = email
    }
  }
}
