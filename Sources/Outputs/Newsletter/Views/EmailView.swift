import Templates

/// What templates show of an email.
struct EmailView: View {
  let lang: String
  let dir: String
  /// `left` or `right` (mail programs do not know "start")
  let align: String
  /// `#rrggbb`, at least 4.5:1 on white (default #a6192e)
  let accent: String
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
  /// Legal name
  let sender: String
  let legalForm: String?
  let address: String?
  let email: String?
  let director: String?
  let legalUrl: String?
  /// Or the sending service's merge tag, untouched
  let unsubscribeUrl: String?

  static let shape = Shape<EmailView>(
    "EmailView",
    [
      .text("lang", \.lang),
      .text("dir", \.dir),
      .text("align", \.align),
      .text("accent", \.accent),
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
      .text("sender", \.sender),
      .text("legal_form", \.legalForm),
      .text("address", \.address),
      .text("email", \.email),
      .text("director", \.director),
      .text("legal_url", \.legalUrl),
      .text("unsubscribe_url", \.unsubscribeUrl),
    ])
}
