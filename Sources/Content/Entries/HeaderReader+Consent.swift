import Text

extension HeaderReader {
  /// The consent to show something; nil when the key is missing or wrong.
  /// - Parameter needsStatus: whether a consent without its status is an error.
  mutating func consent(needsStatus: Bool) -> Consent? {
    guard let node = node(.consent) else { return nil }
    if case .scalar = node.value { return consentStatus(.consent).map { Consent(status: $0) } }
    return map(.consent, .consent) { reader in
      if needsStatus, reader.node(.consentStatus) == nil { reader.missing(.consentStatus) }
      let (date, expires) = (reader.date(.consentDate), reader.date(.consentExpires))
      let (scope, isMinor) = (reader.text(.scope), reader.flag(.minor))
      return Consent(
        status: reader.consentStatus(.consentStatus), date: date, scope: scope, expires: expires,
        isMinor: isMinor ?? false)
    }
  }

  private mutating func consentStatus(_ field: Field) -> Consent.Status? {
    choice(
      field,
      english: ["given": .given, "refused": .refused, "withdrawn": .withdrawn, "not needed": .notNeeded],
      french: ["donné": .given, "refusé": .refused, "retiré": .withdrawn, "sans objet": .notNeeded])
  }
}
