/// A file of a sitemap.
public struct SitemapFile: Sendable, Equatable {
  /// Its name, such as `sitemap.xml`.
  public let name: String
  /// Its content.
  public let bytes: [UInt8]
}
