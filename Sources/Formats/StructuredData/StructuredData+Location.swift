extension StructuredData {
  /// Where an event takes place.
  public enum Location: Sendable, Hashable {
    /// At a place.
    case place(Place)
    /// At an address of the web only.
    case online(String)
    /// At a place and at an address of the web.
    case mixed(Place, online: String)

    /// How one can take part, in schema.org's words.
    var attendanceMode: String {
      switch self {
      case .place: "OfflineEventAttendanceMode"
      case .online: "OnlineEventAttendanceMode"
      case .mixed: "MixedEventAttendanceMode"
      }
    }

    func write(to writer: inout JSONWriter) {
      switch self {
      case .place(let place): writer.member("location") { place.write(to: &$0) }
      case .online(let address): writer.member("location") { Location.write(online: address, to: &$0) }
      case .mixed(let place, let address):
        writer.member("location", each: [true, false]) { writer, isPlace in
          writer.object { isPlace ? place.write(to: &$0) : Location.write(online: address, to: &$0) }
        }
      }
    }

    private static func write(online address: String, to writer: inout JSONWriter) {
      writer.member("@type", "VirtualLocation")
      writer.member("url", address)
    }
  }

  /// A place where people meet.
  public struct Place: Sendable, Hashable {
    /// Its name, such as “Salle des fêtes”.
    public let name: String?
    /// Its address.
    public let address: PostalAddress

    /// A place.
    public init(name: String?, address: PostalAddress) {
      self.name = name
      self.address = address
    }

    func write(to writer: inout JSONWriter) {
      writer.member("@type", "Place")
      writer.member("name", name)
      writer.member("address", address: address)
    }
  }

  /// An address: in parts when they are known, else as one text.
  public enum PostalAddress: Sendable, Hashable {
    /// The whole address as one text.
    case text(String)
    /// Street and number, postal code, town, and the country's two letters (ISO 3166-1).
    case parts(street: String?, postalCode: String?, locality: String?, country: String?)
  }
}

extension JSONWriter {
  mutating func member(_ name: StaticString, address: StructuredData.PostalAddress?) {
    switch address {
    case nil: return
    case .text(let text): member(name, text)
    case .parts(let street, let postalCode, let locality, let country):
      member(name) {
        $0.member("@type", "PostalAddress")
        $0.member("streetAddress", street)
        $0.member("postalCode", postalCode)
        $0.member("addressLocality", locality)
        $0.member("addressCountry", country)
      }
    }
  }
}
