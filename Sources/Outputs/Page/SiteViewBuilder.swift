import Content
import Site
import Text

/// Makes what every page says of the site and its publisher.
struct SiteViewBuilder {
  let rendered: RenderedSite
  let edition: Edition

  var view: SiteView {
    let configuration = rendered.site.configuration
    let (language, fallback) = (edition.language, configuration.defaultLanguage)
    return SiteView(
      title: configuration.title.text(in: language, fallback: fallback),
      description: configuration.description?.text(in: language, fallback: fallback),
      home: rendered.site.href(edition.home),
      search: edition.holds(.search)
        ? rendered.site.href(rendered.site.addresses.section(.search, edition.language)) : nil,
      accent: configuration.colour,
      organisation: organisation(configuration.organisation))
  }

  private func organisation(_ organisation: Organisation) -> OrganisationView {
    OrganisationView(
      name: organisation.name, legalForm: organisation.legalForm, address: organisation.address,
      phone: organisation.phone, phoneUrl: PhoneAddress.address(organisation.phone), email: organisation.email,
      director: organisation.director,
      host: organisation.host.map { HostView(name: $0.name, address: $0.address, phone: $0.phone) },
      rna: organisation.rna, siret: organisation.siret,
      networks: organisation.links.map { LinkView(title: $0.name, url: $0.address) })
  }
}

/// Addresses that telephones understand.
enum PhoneAddress {
  /// `tel:` and the digits (RFC 3966); a French number gets its country code. Empty without a number.
  static func address(_ phone: String?) -> String {
    guard let phone else { return "" }
    let digits = phone.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
    guard !digits.isEmpty else { return "" }
    let isFrench = digits.count == 10 && digits.hasPrefix("0")
    return "tel:" + (isFrench ? "+33" + digits.dropFirst() : digits)
  }
}
