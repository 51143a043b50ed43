import Text

/// A page that search engines should know.
public struct SitemapEntry: Sendable {
  /// The page in one language.
  public struct Alternate: Sendable, Hashable {
    /// The language tag, or `x-default` for readers of none of the languages.
    public let language: String
    /// The page, absolute.
    public let address: String

    /// A page in a language.
    public init(language: String, address: String) {
      self.language = language
      self.address = address
    }
  }

  /// The page, absolute; 2,048 characters at most.
  public let address: String
  /// When its content changed last.
  public let lastModified: Timestamp?
  /// The same page in every language, this one included; empty when there is one language only.
  public let alternates: [Alternate]

  /// A page.
  public init(address: String, lastModified: Timestamp? = nil, alternates: [Alternate] = []) {
    self.address = address
    self.lastModified = lastModified
    self.alternates = alternates
  }
}
