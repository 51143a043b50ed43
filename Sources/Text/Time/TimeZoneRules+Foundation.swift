import Foundation

extension TimeZoneRules {
  /// The rules of a time zone of the IANA database from 1970 to 2100; nil for a name that is not in it.
  ///
  /// They come from the copy of the database that Foundation carries, so they do not depend on the machine.
  public init?(identifier: String) {
    // Foundation also reads `GMT+2`, which is no name: such a zone would never change to summer time.
    guard identifier == "GMT" || !identifier.hasPrefix("GMT"), let zone = TimeZone(identifier: identifier) else {
      return nil
    }
    let start = Date(timeIntervalSince1970: 0)
    let end = Date(timeIntervalSince1970: 4_102_444_800)
    var transitions: [Transition] = []
    var date = start
    while let next = zone.nextDaylightSavingTimeTransition(after: date), next > date, next < end {
      transitions.append(
        Transition(
          instant: Instant(secondsSinceEpoch: Int(next.timeIntervalSince1970.rounded(.down))),
          offset: zone.secondsFromGMT(for: next), isDaylightSaving: zone.isDaylightSavingTime(for: next)))
      date = next
    }
    self.init(
      identifier: identifier, firstOffset: zone.secondsFromGMT(for: start), transitions: transitions)
  }
}
