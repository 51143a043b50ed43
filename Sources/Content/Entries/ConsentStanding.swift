import Text

/// What a consent, or the want of one, means for a publication.
public enum ConsentStanding: Sendable, Hashable {
  /// It may be shown, until the last second of the consent when there is one.
  case valid(until: Instant?)
  /// Nobody has recorded a consent.
  case missing
  /// It was refused or withdrawn.
  case refused
  /// It has ended.
  case expired(since: Instant)

  /// Whether something may be shown.
  public var isValid: Bool {
    if case .valid = self { true } else { false }
  }
}
