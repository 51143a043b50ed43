import Templates
import Text

/// What templates show of an email.
struct EmailView: View {
  let lang: String
  let dir: String
  /// Rules for dark surroundings and narrow screens
  let styleSheet: HTML
  let subject: String
  /// One space at least is printed hidden
  let preheader: String
  /// The absolute address
  let webUrl: String
  /// The absolute address
  let siteUrl: String
  let logo: EmailImageView?
  let letterTitle: String
  let numberLabel: String
  let published: String
  let title: String
  let parts: [EmailPartView]
  /// "et 6 autres sur le site", when the letter was shortened
  let more: String?
  /// The way to the page of the issue
  let button: LinkView
  /// Legal name
  let sender: String
  let legalForm: String?
  let address: String?
  let email: String?
  let director: String?
  /// Why the reader receives the letter
  let why: String
  let legalUrl: String?
  /// Only in letters for a sending service
  let unsubscribeUrl: String?

  static let shape = Shape<EmailView>(
    "EmailView",
    [
      .text("lang", \.lang),
      .text("dir", \.dir),
      .html("style_sheet", \.styleSheet),
      .text("subject", \.subject),
      .text("preheader", \.preheader),
      .text("web_url", \.webUrl),
      .text("site_url", \.siteUrl),
      .one("logo", \.logo),
      .text("letter_title", \.letterTitle),
      .text("number_label", \.numberLabel),
      .text("published", \.published),
      .text("title", \.title),
      .each("parts", \.parts),
      .text("more", \.more),
      .one("button") { $0.button },
      .text("sender", \.sender),
      .text("legal_form", \.legalForm),
      .text("address", \.address),
      .text("email", \.email),
      .text("director", \.director),
      .text("why", \.why),
      .text("legal_url", \.legalUrl),
      .text("unsubscribe_url", \.unsubscribeUrl),
    ])
}
