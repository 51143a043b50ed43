import Templates

/// What templates show of an event card.
struct EventCard: View {
  var title: String
  let url: String
  var summary: String?
  /// Range ready to print
  let when: String
  let startIso: String
  /// "14", shown big, hidden from screen readers
  let day: String
  /// Short month
  let month: String
  /// Only when not the current year
  let year: String?
  /// The place, or that it is online
  let place: String?
  /// "Concours", "Entrée libre"
  let note: String?
  /// "Annulé", "Reporté"
  let statusLabel: String?
  /// Whether it is cancelled or postponed
  let cancelled: Bool
  let past: Bool
  let lang: String?
  let dir: String

  static let shape = Shape<EventCard>(
    "EventCard",
    [
      .text("title", \.title),
      .text("url", \.url),
      .text("summary", \.summary),
      .text("when", \.when),
      .text("start_iso", \.startIso),
      .text("day", \.day),
      .text("month", \.month),
      .text("year", \.year),
      .text("place", \.place),
      .text("note", \.note),
      .text("status_label", \.statusLabel),
      .flag("cancelled", \.cancelled),
      .flag("past", \.past),
      .text("lang", \.lang),
      .text("dir", \.dir),
    ])
}
