import Text

/// What a person has besides the common keys.
public struct Person: Sendable {
  /// The role.
  public let role: String?
  /// The portrait.
  public let portrait: FileReference?
  /// What the portrait shows.
  public let portraitAlt: String?
  /// Names with addresses.
  public let links: [WebLink]
  /// The e-mail address.
  public let email: String?
  /// The phone number.
  public let phone: String?
  /// Languages spoken.
  public let languages: [String]
  /// Whether the person speaks for the organisation.
  public let isSpokesperson: Bool
  /// What a spokesperson can be asked about.
  public let speaksOn: [String]
  /// Whether the person answers the press.
  public let isPressContact: Bool
}

/// An address with a name.
public struct WebLink: Sendable, Hashable {
  /// What is shown.
  public let name: String
  /// Where it leads.
  public let address: String

  /// An address with a name.
  public init(name: String, address: String) {
    self.name = name
    self.address = address
  }
}
