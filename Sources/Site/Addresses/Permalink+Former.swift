import Text

extension Permalink {
  /// A former address: a path of the site, or the whole address; nil when it cannot be one.
  public init?(former written: String, origin: String) {
    let path = written.hasPrefix(origin + "/") ? String(written.dropFirst(origin.count)) : written
    guard let normalised = SitePath.normalised(path) else { return nil }
    self.init(normalised)
  }
}
