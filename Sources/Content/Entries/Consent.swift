import Text

/// The consent of a person to a publication: of a text, or of a picture that shows the person.
public struct Consent: Sendable, Hashable {
  /// What the person said.
  public enum Status: String, Sendable {
    /// Yes
    case given
    /// No
    case refused
    /// Yes, and later no
    case withdrawn
    /// Nobody has to be asked
    case notNeeded
  }

  /// What the person said; nil when nobody has written it down yet.
  public let status: Status?
  /// When.
  public let date: Timestamp?
  /// For what.
  public let scope: String?
  /// Until when; a day alone is included.
  public let expires: Timestamp?
  /// Whether a minor is concerned.
  public let isMinor: Bool

  /// A consent.
  public init(
    status: Status?, date: Timestamp? = nil, scope: String? = nil, expires: Timestamp? = nil, isMinor: Bool = false
  ) {
    self.status = status
    self.date = date
    self.scope = scope
    self.expires = expires
    self.isMinor = isMinor
  }

  /// What it allows at an instant.
  public func standing(at instant: Instant) -> ConsentStanding {
    switch status {
    case nil: return .missing
    case .refused, .withdrawn: return .refused
    case .given, .notNeeded:
      if let end = expires?.end, end < instant { return .expired(since: end) }
      return .valid(until: expires?.end)
    }
  }
}
