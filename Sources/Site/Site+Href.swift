extension Site {
  /// The address as it stands in `href` on a page: from the root of the host, with the site's own folder there.
  public func href(_ permalink: Permalink) -> String {
    basePath.isEmpty ? permalink.href : basePath + permalink.href
  }

  /// The absolute address.
  public func absolute(_ permalink: Permalink) -> String {
    origin + permalink.href
  }

  /// An address that somebody wrote, as it stands in `href`: one of this site gets the site's own folder.
  public func href(written address: String) -> String {
    address.isOnSite ? basePath + address : address
  }

  /// An address that somebody wrote, absolute.
  public func absolute(written address: String) -> String {
    address.isOnSite ? origin + address : address
  }

  /// An address as it stands in `href`, absolute.
  public func absolute(href: String) -> String {
    href.isOnSite ? host + href : href
  }
}

extension Permalink {
  /// An address as somebody wrote it, from the root of the site on; nil for any other.
  public init?(written address: String) {
    let (path, fragment) = LinkDirectory.split(address)
    guard address.isOnSite, let decoded = path.percentDecoded else { return nil }
    self.init(decoded, fragment: fragment)
  }
}

extension String {
  /// Whether it begins at the root of the site, and not with the name of a host.
  fileprivate var isOnSite: Bool { hasPrefix("/") && !hasPrefix("//") }
}
