extension StructuredData {
  /// The organisation behind the site.
  public struct Organization: Sendable {
    /// A way to reach somebody of the organisation.
    public struct Contact: Sendable, Hashable {
      /// What for, such as “press”.
      public let purpose: String
      /// The e-mail address.
      public var email: String?
      /// The telephone number, with the country's prefix.
      public var telephone: String?

      /// A contact.
      public init(purpose: String, email: String? = nil, telephone: String? = nil) {
        self.purpose = purpose
        self.email = email
        self.telephone = telephone
      }
    }

    /// The identifier by which other things of the site refer to it.
    public let id: String
    /// Its name.
    public let name: String
    /// Its home page, absolute.
    public let address: String
    /// Its name in the register.
    public var legalName: String?
    /// Its logo: an absolute address of a picture of 112 by 112 pixels at least.
    public var logo: String?
    /// One sentence about it.
    public var description: String?
    /// Its e-mail address.
    public var email: String?
    /// Its telephone number, with the country's prefix.
    public var telephone: String?
    /// Where it sits.
    public var postalAddress: PostalAddress?
    /// Its pages elsewhere.
    public var sameAs: [String] = []
    /// Whom to ask.
    public var contacts: [Contact] = []
    /// Where it says how it works and corrects its mistakes, absolute.
    public var publishingPrinciples: String?

    /// An organisation.
    public init(id: String, name: String, address: String) {
      self.id = id
      self.name = name
      self.address = address
    }

    func write(to writer: inout JSONWriter) {
      writer.member("@type", "Organization")
      writer.member("@id", id)
      writer.member("name", name)
      writer.member("legalName", legalName)
      writer.member("url", address)
      writer.member("logo", logo)
      writer.member("description", description)
      writer.member("email", email)
      writer.member("telephone", telephone)
      writer.member("address", address: postalAddress)
      writer.member("sameAs", sameAs)
      writer.member("contactPoint", each: contacts) { writer, contact in
        writer.object {
          $0.member("@type", "ContactPoint")
          $0.member("contactType", contact.purpose)
          $0.member("email", contact.email)
          $0.member("telephone", contact.telephone)
        }
      }
      writer.member("publishingPrinciples", publishingPrinciples)
    }
  }
}
