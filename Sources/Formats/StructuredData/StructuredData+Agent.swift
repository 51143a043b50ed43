extension StructuredData {
  /// A person or an organisation that another thing names: an author, a publisher, an organiser.
  public struct Agent: Sendable, Hashable {
    /// What kind of agent.
    public enum Kind: String, Sendable {
      /// A person
      case person = "Person"
      /// An organisation
      case organization = "Organization"
    }

    /// A person or an organisation.
    public let kind: Kind
    /// The bare name: no title, no “by”.
    public let name: String
    /// Their page, absolute.
    public var address: String?
    /// The identifier under which a page of the site describes them in full.
    public var id: String?

    /// An agent.
    public init(_ kind: Kind, name: String, address: String? = nil, id: String? = nil) {
      self.kind = kind
      self.name = name
      self.address = address
      self.id = id
    }

    func write(to writer: inout JSONWriter) {
      writer.member("@type", kind.rawValue)
      writer.member("@id", id)
      writer.member("name", name)
      writer.member("url", address)
    }
  }
}

extension JSONWriter {
  mutating func member(_ name: StaticString, agent: StructuredData.Agent?) {
    guard let agent else { return }
    member(name) { agent.write(to: &$0) }
  }

  mutating func member(_ name: StaticString, agents: [StructuredData.Agent]) {
    member(name, each: agents) { writer, agent in writer.object { agent.write(to: &$0) } }
  }
}
