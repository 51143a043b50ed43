extension Site {
  /// The address as it stands in `href` on a page: from the root of the host, with the site's own folder there.
  public func href(_ permalink: Permalink) -> String {
    basePath.isEmpty ? permalink.href : basePath + permalink.href
  }

  /// An address that somebody wrote, as it stands in `href`: one of this site gets the site's own folder.
  public func href(written address: String) -> String {
    address.hasPrefix("/") ? basePath + address : address
  }

  /// An address that somebody wrote, absolute.
  public func absolute(written address: String) -> String {
    address.hasPrefix("/") ? configuration.origin + address : address
  }

  /// The host with the scheme, without a slash at the end: what stands before `href`.
  public var host: String { String(configuration.origin.dropLast(basePath.count)) }

  /// The absolute address.
  public func absolute(_ permalink: Permalink) -> String {
    configuration.origin + permalink.href
  }

  /// The folder of the host in which the site stands, without a slash at the end; mostly empty.
  public var basePath: String { configuration.basePath }
}
