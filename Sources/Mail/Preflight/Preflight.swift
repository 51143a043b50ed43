import Text

/// What every rule says of a letter before it leaves.
public struct Preflight: Sendable {
  /// What a rule says.
  public struct Verdict: Sendable, Hashable {
    /// How it turned out.
    public enum Outcome: String, Sendable, Hashable {
      /// The rule is kept.
      case passed
      /// Worth a look.
      case warning
      /// The letter must not leave like this.
      case error
      /// Nothing was measured: something to know.
      case advice
    }

    /// The name of the rule.
    public let rule: String
    /// How it turned out.
    public let outcome: Outcome
    /// What the rule asks for.
    public let title: Message
    /// What breaks it.
    public let findings: [Message]
  }

  /// The verdicts in the order of the rules.
  public let verdicts: [Verdict]
  let checked: CheckedLetter

  /// Looks at a letter.
  /// - Parameters:
  ///   - service: the service that is to send it.
  ///   - images: the bytes of its images by their path in the site.
  ///   - siteFiles: the paths of all files of the site; nil when they are not known.
  public init(
    _ letter: Letter, for service: SendingService, images: [String: [UInt8]], siteFiles: Set<String>? = nil
  ) {
    self.init(CheckedLetter(letter, for: service, images: images, siteFiles: siteFiles))
  }

  init(_ checked: CheckedLetter) {
    self.checked = checked
    verdicts = PreflightRule.all.map { rule in
      let findings = rule.findings(checked)
      let broken: Verdict.Outcome = rule.weight == .error ? .error : .warning
      let kept: Verdict.Outcome = rule.weight == .advice ? .advice : .passed
      return Verdict(
        rule: rule.id, outcome: findings.isEmpty ? kept : rule.weight == .advice ? .advice : broken,
        title: rule.title, findings: findings)
    }
  }

  /// Whether the letter must not leave like this.
  public var hasErrors: Bool { verdicts.contains { $0.outcome == .error } }
}
