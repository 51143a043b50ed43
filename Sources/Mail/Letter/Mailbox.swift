/// A name with an e-mail address (RFC 5322 section 3.4).
public struct Mailbox: Sendable, Hashable {
  /// The name that inboxes show; may be empty.
  public let name: String
  /// The address, `name@host`.
  public let address: String

  /// A mailbox.
  public init(name: String, address: String) {
    self.name = name
    self.address = address
  }
}
