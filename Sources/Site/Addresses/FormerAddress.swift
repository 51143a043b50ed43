import Text

/// An address that something had before, here or on a former site: `/2014/05/fete/`, `/?p=123`.
public struct FormerAddress: Sendable, Hashable {
  /// Where it stood.
  public let permalink: Permalink
  /// What stood behind the question mark, as it was written; nil without one. Only hosts tell such addresses apart.
  public let query: String?

  /// A path of the site with or without a query, or a whole address; nil when it cannot be one.
  /// - Parameter origin: the site’s scheme and host.
  public init?(_ written: String, origin: String) {
    let local = written.hasPrefix(origin + "/") ? String(written.dropFirst(origin.count)) : written
    guard let mark = local.firstIndex(of: "?") else {
      guard let path = SitePath.normalised(local) else { return nil }
      permalink = Permalink(path)
      query = nil
      return
    }
    let query = String(local[local.index(after: mark)...])
    guard let path = SitePath.normalised(String(local[..<mark])), Self.isPlain(query) else { return nil }
    permalink = Permalink(path)
    self.query = query
  }

  /// The address below a host.
  public var href: String { permalink.href + (query.map { "?" + $0 } ?? "") }

  /// The characters of a query (RFC 3986 section 3.4), in a length that people see.
  private static func isPlain(_ query: String) -> Bool {
    !query.isEmpty && query.utf8.count <= 200
      && query.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"#<>\\^`{|}".utf8.contains($0) }
  }
}
