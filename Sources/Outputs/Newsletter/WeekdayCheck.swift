import Content
import Mail
import Text

/// Compares the weekdays that a letter names with their dates: “jeudi 12 novembre” is read by everybody, and looked up
/// by nobody before it has been sent.
///
/// Drafts and letters that are still to come are looked at, too: once they are online it is too late.
public struct WeekdayCheck {
  private let entry: Entry

  /// A check of an entry; only letters that were not sent yet are looked at.
  public init(_ entry: Entry) {
    self.entry = entry
  }

  /// A warning for each weekday that is another one.
  public var diagnostics: [Diagnostic] {
    guard case .issue(let details) = entry.details, details.sent == nil else { return [] }
    let contents = details.contents ?? []
    let header: [(text: String?, key: String)] =
      [(entry.header.title, "title"), (details.subject, "subject"), (details.preheader, "preheader")]
      + contents.flatMap { [($0.title, "contents"), ($0.summary, "contents")] }
    let told = header.flatMap { text, key in
      wrong(in: text ?? "").map { diagnostic($0.date, $0.right, at: entry.location(of: text ?? "", under: key)) }
    }
    let body = String(decoding: entry.body, as: UTF8.self)
    return told
      + wrong(in: body).map { date, right in
        let position = entry.source.position(atOffset: entry.bodyStart + date.offset)
        return diagnostic(date, right, at: entry.source.location(position, length: date.text.count))
      }
  }

  private func wrong(in text: String) -> [(date: WrittenDate, right: String)] {
    let sent = entry.header.date?.date
    return WrittenDate.all(in: text).compactMap { date in
      date.corrected(in: sent?.year, near: sent).map { (date, $0) }
    }
  }

  private func diagnostic(_ date: WrittenDate, _ right: String, at location: SourceLocation) -> Diagnostic {
    .warning(
      "wrong-weekday", at: location,
      Message(
        en: "“\(date.text)”: that day is not this weekday",
        fr: "« \(date.text) » : ce jour-là n’est pas ce jour de la semaine"),
      help: Message(
        en: "write “\(right)”, or correct the date", fr: "écrivez « \(right) », ou corrigez la date"))
  }
}
