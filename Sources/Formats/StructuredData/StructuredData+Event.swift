import Text

extension StructuredData {
  /// An event. Name, time and location are what every reader of event data asks for.
  public struct Event: Sendable {
    /// Whether it takes place as announced. The dates and the location of a cancelled or postponed event stay.
    public enum Status: Sendable, Hashable {
      /// As announced
      case scheduled
      /// It does not take place.
      case cancelled
      /// It takes place later, nobody knows when.
      case postponed
      /// It takes place at another time than the one first announced.
      case rescheduled(from: Timestamp)
      /// It takes place online instead.
      case movedOnline
    }

    /// Its bare name: no place, date or price in it.
    public let name: String
    /// Its page, absolute.
    public let address: String
    /// When it takes place.
    public let time: CalendarTime
    /// Where it takes place.
    public let location: Location
    /// Whether it takes place as announced.
    public var status = Status.scheduled
    /// What it is about, plain text.
    public var description: String?
    /// Its pictures.
    public var images: [Image] = []
    /// Who holds it.
    public var organizer: Agent?
    /// Who appears there.
    public var performers: [Agent] = []
    /// How to get in.
    public var offers: [Offer] = []
    /// Its language.
    public var language: Language?

    /// An event.
    public init(name: String, address: String, time: CalendarTime, location: Location) {
      self.name = name
      self.address = address
      self.time = time
      self.location = location
    }

    func write(to writer: inout JSONWriter) {
      writer.member("@type", "Event")
      writer.member("@id", address + "#event")
      writer.member("name", name)
      writer.member("url", address)
      writeTime(to: &writer)
      writer.member("eventStatus", "https://schema.org/" + status.name)
      if case .rescheduled(let previous) = status { writer.member("previousStartDate", previous.iso) }
      writer.member("eventAttendanceMode", "https://schema.org/" + location.attendanceMode)
      location.write(to: &writer)
      writer.member("description", description)
      writer.member("image", each: images) { $0.element($1) }
      writer.member("organizer", agent: organizer)
      writer.member("performer", agents: performers)
      writer.member("offers", each: offers) { writer, offer in writer.object { offer.write(to: &$0) } }
      writer.member("inLanguage", language?.tag)
    }

    /// Whole days are written as days: with a midnight, readers would take it for the hour at which it begins.
    private func writeTime(to writer: inout JSONWriter) {
      switch time {
      case .days(let first, let last):
        writer.member("startDate", first.iso)
        writer.member("endDate", max(first, last).iso)
      case .clock(let start, let end, let zone):
        writer.member("startDate", Timestamp(instant: start, offset: zone.offset(at: start)).rfc3339)
        guard let end, end > start else { return }
        writer.member("endDate", Timestamp(instant: end, offset: zone.offset(at: end)).rfc3339)
      }
    }
  }
}

extension StructuredData.Event.Status {
  fileprivate var name: String {
    switch self {
    case .scheduled: "EventScheduled"
    case .cancelled: "EventCancelled"
    case .postponed: "EventPostponed"
    case .rescheduled: "EventRescheduled"
    case .movedOnline: "EventMovedOnline"
    }
  }
}
