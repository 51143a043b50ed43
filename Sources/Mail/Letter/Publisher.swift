/// Who publishes a letter: what French law wants each letter to say, and what sending services ask for.
public struct Publisher: Sendable, Hashable {
  /// The legal name.
  public var name: String
  /// The legal form.
  public var legalForm: String?
  /// The postal address.
  public var address: String?
  /// The e-mail address for readers.
  public var email: String?
  /// The director of publication.
  public var director: String?
  /// The absolute address of the site, with a slash at its end.
  public var website: String
  /// The absolute address of the legal notice or the privacy policy.
  public var legalNotice: String?
  /// The sentence that says why the reader receives the letter.
  public var reason: String?
  /// Where to unsubscribe when no service has an address of its own: `https:` or `mailto:`.
  public var unsubscribe: String?

  /// A publisher of which little is known.
  public init(name: String, website: String) {
    self.name = name
    self.website = website
  }
}
