import Text

extension StructuredData {
  /// A page about one person of the site.
  public struct ProfilePage: Sendable {
    /// The page, absolute.
    public let address: String
    /// Whom it is about.
    public let person: Person
    /// When the page was made.
    public var created: Timestamp?
    /// When the page changed last.
    public var modified: Timestamp?

    /// A page about a person.
    public init(address: String, person: Person) {
      self.address = address
      self.person = person
    }

    func write(to writer: inout JSONWriter) {
      writer.member("@type", "ProfilePage")
      writer.member("@id", address)
      writer.member("url", address)
      writer.member("dateCreated", created?.rfc3339)
      writer.member("dateModified", modified?.rfc3339)
      writer.member("mainEntity") { person.write(to: &$0) }
    }
  }

  /// A person.
  public struct Person: Sendable {
    /// The identifier by which other things of the site refer to the person.
    public let id: String
    /// The bare name.
    public let name: String
    /// The person's page, absolute.
    public var address: String?
    /// The person's own portrait, absolute; never a placeholder.
    public var image: String?
    /// What the person does.
    public var jobTitle: String?
    /// A few words about the person, plain text.
    public var description: String?
    /// The person's pages elsewhere.
    public var sameAs: [String] = []
    /// For whom the person works.
    public var organization: Agent?

    /// A person.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }

    func write(to writer: inout JSONWriter) {
      writer.member("@type", "Person")
      writer.member("@id", id)
      writer.member("name", name)
      writer.member("url", address)
      writer.member("image", image)
      writer.member("jobTitle", jobTitle)
      writer.member("description", description)
      writer.member("sameAs", sameAs)
      writer.member("worksFor", agent: organization)
    }
  }
}
