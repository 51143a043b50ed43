import Templates
import Text

/// What templates show of an event.
struct EventView: View {
  /// "Rencontre", "Événement", "Concours"
  let kindLabel: String
  /// "Annulé", "Reporté à une date ultérieure", "Terminé"
  let statusLabel: String?
  let title: String
  let summary: String?
  let authors: [AuthorView]
  let origin: OriginView?
  let image: ImageView?
  let body: HTML
  let contest: ContestView?
  let when: String
  let startIso: String
  let endIso: String?
  /// "heure de Paris"
  let zone: String?
  let place: PlaceView?
  let onlineUrl: String?
  let organiser: OrganiserView?
  let price: String?
  let accessibility: String?
  /// Absent when past or cancelled
  let registrationUrl: String?
  /// The calendar file
  let calendarUrl: String
  let attachments: [AttachmentView]
  let topics: [LinkView]
  let licence: LinkOrTextView?
  let hasNeighbours: Bool
  let older: LinkView?
  let newer: LinkView?

  static let shape = Shape<EventView>(
    "EventView",
    [
      .text("kind_label", \.kindLabel),
      .text("status_label", \.statusLabel),
      .text("title", \.title),
      .text("summary", \.summary),
      .each("authors", \.authors),
      .one("origin", \.origin),
      .one("image", \.image),
      .html("body", \.body),
      .one("contest", \.contest),
      .text("when", \.when),
      .text("start_iso", \.startIso),
      .text("end_iso", \.endIso),
      .text("zone", \.zone),
      .one("place", \.place),
      .text("online_url", \.onlineUrl),
      .one("organiser", \.organiser),
      .text("price", \.price),
      .text("accessibility", \.accessibility),
      .text("registration_url", \.registrationUrl),
      .text("calendar_url", \.calendarUrl),
      .each("attachments", \.attachments),
      .each("topics", \.topics),
      .one("licence", \.licence),
      .flag("has_neighbours", \.hasNeighbours),
      .one("older", \.older),
      .one("newer", \.newer),
    ])
}
