import Content
import Site
import Templates

/// What templates show of an item of a letter.
struct EmailItemView: View {
  /// How an item looks.
  enum Form: Sendable {
    case lead
    case event
    case quote
    case contribution
    case plain

    init(_ publication: Publication, isLead: Bool) {
      switch publication.entry.details {
      case .event: self = .event
      case .coverage: self = .quote
      case _ where isLead: self = .lead
      case .contribution: self = .contribution
      default: self = .plain
      }
    }
  }

  let form: Form
  let title: String
  /// The absolute address
  let url: String
  /// Date, place, outlet
  let note: String?
  let summary: String?
  let image: EmailImageView?
  /// That somebody paid for it
  let label: String?
  /// Of an event
  let day: String?
  let month: String?
  let lang: String?
  let dir: String

  static let shape = Shape<EmailItemView>(
    "EmailItemView",
    [
      .flag("is_lead") { $0.form == .lead },
      .flag("is_event") { $0.form == .event },
      .flag("is_quote") { $0.form == .quote },
      .flag("is_contribution") { $0.form == .contribution },
      .flag("is_plain") { $0.form == .plain },
      .text("title", \.title),
      .text("url", \.url),
      .text("note", \.note),
      .text("summary", \.summary),
      .one("image", \.image),
      .text("label", \.label),
      .text("day", \.day),
      .text("month", \.month),
      .text("lang", \.lang),
      .text("dir", \.dir),
    ])
}
