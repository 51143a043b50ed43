import Build
import Text

/// A schedule in words: the changes by their moments, the consents that end soon, and the next build.
struct ScheduleText: Sendable {
  /// The paragraphs, in order.
  let paragraphs: [Message]

  /// - Parameters:
  ///   - moments: how many moments are listed.
  ///   - notice: how many days before their end consents are announced.
  init(_ schedule: SiteSchedule, moments: Int, notice: Int) {
    var groups: [[NextChange]] = []
    for change in schedule.changes {
      if groups.last?.first?.instant == change.instant {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
    let listed = groups.prefix(moments).map { Self.group($0, zone: schedule.timeZone) }
    paragraphs =
      listed + Self.rest(groups.count - listed.count) + Self.consents(schedule, notice: notice)
      + [BuildSummary.next(schedule.changes.first, in: schedule.timeZone)] + Self.forPrograms(schedule.changes.first)
  }

  private static func group(_ changes: [NextChange], zone: TimeZoneRules) -> Message {
    guard let first = changes.first else { return Message(en: "", fr: "") }
    let moment = Message.moment(first.instant, in: zone)
    let lines = { (text: (Message) -> String) in
      changes.map { "\n  \($0.path) " + text($0.reason) }.joined()
    }
    return Message(
      en: moment.english + lines(\.english),
      fr: moment.french.prefix(1).uppercased() + moment.french.dropFirst()
        + lines(\.french))
  }

  private static func rest(_ count: Int) -> [Message] {
    guard count > 0 else { return [] }
    return [
      Message(
        en: "… and \(count) later " + (count == 1 ? "moment" : "moments") + " (--count lists more).",
        fr: "… et \(count) " + (count > 1 ? "moments plus tardifs" : "moment plus tardif")
          + " (--count en liste davantage).")
    ]
  }

  private static func consents(_ schedule: SiteSchedule, notice: Int) -> [Message] {
    let ending = schedule.endingConsents(within: notice)
    guard !ending.isEmpty else { return [] }
    let lines = ending.map { change in
      // The last day on which it holds.
      "\n  \(schedule.timeZone.local(change.instant.adding(seconds: -1)).date.iso)  \(change.path)"
    }.joined()
    return [
      Message(
        en: "Consents that end within \(notice) days, with their last day; ask again, or find another picture:"
          + lines,
        fr: "Consentements qui prennent fin sous \(notice) jours, avec leur dernier jour ; redemandez-les, ou "
          + "trouvez une autre image :" + lines)
    ]
  }

  /// The moment once more, in a form that scripts understand (RFC 3339).
  private static func forPrograms(_ change: NextChange?) -> [Message] {
    guard let change else { return [] }
    let moment = Timestamp(instant: change.instant, offset: 0).rfc3339
    return [Message(en: "next-build: \(moment)", fr: "next-build: \(moment)")]
  }
}
