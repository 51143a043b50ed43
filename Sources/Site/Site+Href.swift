extension Site {
  /// The address as it stands in `href` on a page: from the root of the host, with the site's own folder there.
  public func href(_ permalink: Permalink) -> String {
    basePath.isEmpty ? permalink.href : basePath + permalink.href
  }

  /// The absolute address.
  public func absolute(_ permalink: Permalink) -> String {
    configuration.origin + permalink.href
  }

  /// The folder of the host in which the site stands, without a slash at the end; mostly empty.
  public var basePath: String { configuration.basePath }
}
