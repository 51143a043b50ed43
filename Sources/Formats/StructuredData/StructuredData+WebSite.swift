import Text

extension StructuredData {
  /// The site as a whole, for its home page.
  public struct WebSite: Sendable {
    /// Its name.
    public let name: String
    /// Its home page, absolute.
    public let address: String
    /// A shorter name.
    public var alternateName: String?
    /// One sentence about it.
    public var description: String?
    /// Its language.
    public var language: Language?
    /// Who publishes it.
    public var publisher: Agent?

    /// A site.
    public init(name: String, address: String) {
      self.name = name
      self.address = address
    }

    func write(to writer: inout JSONWriter) {
      writer.member("@type", "WebSite")
      writer.member("@id", address + "#website")
      writer.member("name", name)
      writer.member("alternateName", alternateName)
      writer.member("url", address)
      writer.member("description", description)
      writer.member("inLanguage", language?.tag)
      writer.member("publisher", agent: publisher)
    }
  }

  /// One place on the way from the home page to a page.
  public struct Breadcrumb: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its page, absolute; the last place may do without.
    public let address: String?

    /// A place.
    public init(name: String, address: String?) {
      self.name = name
      self.address = address
    }

    func write(to writer: inout JSONWriter, position: Int) {
      writer.member("@type", "ListItem")
      writer.member("position", position)
      writer.member("name", name)
      writer.member("item", address)
    }
  }
}
