import Templates
import Text

/// What templates show of a person.
struct PersonView: View {
  let name: String
  let role: String?
  /// "Porte-parole, contact presse"
  let note: String?
  let portrait: ImageView?
  let phone: String?
  let phoneUrl: String
  let email: String?
  let links: [LinkView]
  let languages: String?
  let body: HTML?
  /// The newest
  let written: [Prepared<EntryCard>]
  /// What was written in each year, when there is more
  let years: [CountedLinkView]
  let quotes: [PersonQuoteView]
  let contactFor: [Prepared<EntryCard>]

  static let shape = Shape<PersonView>(
    "PersonView",
    [
      .text("name", \.name),
      .text("role", \.role),
      .text("note", \.note),
      .one("portrait", \.portrait),
      .text("phone", \.phone),
      .text("phone_url", \.phoneUrl),
      .text("email", \.email),
      .each("links", \.links),
      .text("languages", \.languages),
      .html("body", \.body),
      .each("written", \.written),
      .each("years", \.years),
      .each("quotes", \.quotes),
      .each("contact_for", \.contactFor),
    ])
}
