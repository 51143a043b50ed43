import Text

/// A calendar that people subscribe to or import: iCalendar (RFC 5545), with the properties of RFC 7986.
public struct Calendar: Sendable {
  /// The calendar's name.
  public let name: String
  /// What wrote it: a formal public identifier such as `-//Gazette//Calendar//FR`.
  public let productIdentifier: String
  /// Its events, in the order to write them.
  public var events: [CalendarEvent]
  /// One sentence about it.
  public var description: String?
  /// The page that shows it, absolute.
  public var address: String?
  /// Where this file lies, absolute; readers look there for a newer one.
  public var source: String?
  /// After how many hours a reader should look again.
  public var refreshHours = 12
  /// A permanent identifier of the calendar.
  public var identifier: String?

  /// A calendar.
  public init(name: String, productIdentifier: String, events: [CalendarEvent]) {
    self.name = name
    self.productIdentifier = productIdentifier
    self.events = events
  }
}
