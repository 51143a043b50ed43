import Site

/// Addresses that people wrote in `site.yml`: of the site, from `/` on, or of the web.
extension Site {
  /// An address as it stands on a page.
  func href(written address: String) -> String {
    address.hasPrefix("/") && !address.hasPrefix("//") ? basePath + address : address
  }

  /// An address as it stands outside the site.
  func absolute(written address: String) -> String {
    address.hasPrefix("/") && !address.hasPrefix("//") ? configuration.origin + address : address
  }

  /// An address of a page, from the root of the host, as it stands outside the site.
  func absolute(href: String) -> String {
    href.hasPrefix("/") ? configuration.origin.dropLast(basePath.count) + href : href
  }
}
