import Text

/// Whether an entry is online at an instant, and why not.
public enum Visibility: Sendable, Equatable {
  /// Online, until an instant when one is known.
  case visible(until: Instant?)
  /// A draft.
  case draft
  /// Its date lies ahead.
  case scheduled(until: Timestamp)
  /// Its embargo lies ahead.
  case embargoed(until: Timestamp)
  /// It has ended.
  case expired(since: Instant)
  /// Nobody has recorded a consent.
  case consentMissing
  /// The consent was refused or withdrawn.
  case consentRefused
  /// The consent has ended.
  case consentExpired(since: Instant)

  /// The visibility of an entry.
  /// - Parameters:
  ///   - instant: now.
  ///   - drafts: whether drafts are shown. Embargoes and consents are kept all the same.
  public init(of entry: Entry, at instant: Instant, drafts: Bool = false) {
    let header = entry.header
    if header.isDraft, !drafts {
      self = .draft
    } else if case .release(let release) = entry.details, let embargo = release.embargo, embargo.instant > instant {
      self = .embargoed(until: max(embargo, header.date ?? embargo))
    } else if let date = header.date, date.instant > instant, !drafts {
      self = .scheduled(until: date)
    } else if let expires = header.expires, expires.end < instant {
      self = .expired(since: expires.end)
    } else if case .contribution(let contribution) = entry.details {
      self = Visibility(consent: contribution.consent, expires: header.expires?.end, at: instant)
    } else {
      self = .visible(until: header.expires?.end)
    }
  }

  private init(consent: Consent?, expires: Instant?, at instant: Instant) {
    switch consent?.standing(at: instant) ?? .missing {
    case .missing: self = .consentMissing
    case .refused: self = .consentRefused
    case .expired(let since): self = .consentExpired(since: since)
    case .valid(let until): self = .visible(until: [expires, until].compactMap { $0 }.min())
    }
  }

  /// Whether the entry is online.
  public var isVisible: Bool {
    if case .visible = self { true } else { false }
  }

  /// The next instant at which this changes by itself.
  public var changes: Instant? {
    switch self {
    case .visible(let until): until.map { $0.adding(seconds: 1) }
    case .scheduled(let until), .embargoed(let until): until.instant
    default: nil
    }
  }
}
