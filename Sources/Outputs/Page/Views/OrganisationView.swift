import Templates

/// What templates show of an organisation.
struct OrganisationView: View {
  let name: String
  let legalForm: String?
  let address: String?
  let phone: String?
  /// `tel:+33…`; empty without a number
  let phoneUrl: String
  let email: String?
  let director: String?
  let host: HostView?
  let rna: String?
  let siret: String?
  let networks: [LinkView]

  static let shape = Shape<OrganisationView>(
    "OrganisationView",
    [
      .text("name", \.name),
      .text("legal_form", \.legalForm),
      .text("address", \.address),
      .text("phone", \.phone),
      .text("phone_url", \.phoneUrl),
      .text("email", \.email),
      .text("director", \.director),
      .one("host", \.host),
      .text("rna", \.rna),
      .text("siret", \.siret),
      .each("networks", \.networks),
    ])
}
