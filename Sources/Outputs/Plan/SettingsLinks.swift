import Content
import Site
import Text

/// The addresses that `site.yml` names and that every page links to.
struct SettingsLinks {
  /// Those of the site.
  private(set) var links: [SiteLink] = []
  /// What is wrong with the others.
  private(set) var warnings: [Diagnostic] = []

  /// The addresses of a configuration.
  init(_ configuration: SiteConfiguration) {
    let written =
      configuration.menu.map { ($0.address, "menu") }
      + [
        (configuration.legalNotice, "legal"), (configuration.newsletter.subscribe, "newsletter"),
        (configuration.press.subscribe, "press"),
      ].compactMap { address, key in address.map { ($0, key) } }
    for (address, key) in written {
      let place = configuration.location(of: address, under: key)
      if let permalink = Permalink(written: address) {
        links.append(SiteLink(permalink: permalink, location: place))
      } else if !address.hasScheme, !address.hasPrefix("//"), !address.hasPrefix("#") {
        warnings.append(.relativeSetting(address, at: place))
      }
    }
  }
}
