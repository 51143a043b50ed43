import Templates

/// What templates show of an email text.
struct EmailTextView: View {
  let letterTitle: String
  let numberLabel: String
  let published: String
  let title: String
  /// "=" as often as the title is long
  let titleRule: String
  let parts: [EmailTextPartView]
  let webUrl: String
  let sender: String
  let legalForm: String?
  let address: String?
  let email: String?
  let director: String?
  /// The absolute address
  let siteUrl: String
  let why: String
  let legalUrl: String?
  /// "et 6 autres sur le site", when the letter was shortened
  let more: String?
  /// The way to the page of the issue
  let buttonUrl: String
  let unsubscribeUrl: String?

  static let shape = Shape<EmailTextView>(
    "EmailTextView",
    [
      .text("letter_title", \.letterTitle),
      .text("number_label", \.numberLabel),
      .text("published", \.published),
      .text("title", \.title),
      .text("title_rule", \.titleRule),
      .each("parts", \.parts),
      .text("web_url", \.webUrl),
      .text("sender", \.sender),
      .text("legal_form", \.legalForm),
      .text("address", \.address),
      .text("email", \.email),
      .text("director", \.director),
      .text("site_url", \.siteUrl),
      .text("why", \.why),
      .text("legal_url", \.legalUrl),
      .text("more", \.more),
      .text("button_url", \.buttonUrl),
      .text("unsubscribe_url", \.unsubscribeUrl),
    ])
}
