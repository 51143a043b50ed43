import Text

/// A rule that a letter keeps or breaks.
struct PreflightRule: Sendable {
  /// What a broken rule means.
  enum Weight: Sendable {
    /// The letter must not leave like this.
    case error
    /// Worth a look.
    case warning
    /// Nothing can be measured: something to know.
    case advice
  }

  /// The name of the rule, such as `A6`.
  let id: String
  let weight: Weight
  /// What the rule asks for, in plain words.
  let title: Message
  /// What breaks it, each with the place; none when it is kept.
  let findings: @Sendable (CheckedLetter) -> [Message]

  init(
    _ id: String, _ weight: Weight, en: String, fr: String,
    findings: @escaping @Sendable (CheckedLetter) -> [Message] = { _ in [] }
  ) {
    self.id = id
    self.weight = weight
    title = Message(en: en, fr: fr)
    self.findings = findings
  }

  /// Every rule, in the order in which they are told.
  static let all =
    size + structure + reading + styles + clients + images + links + message + dark + law + words
}

extension Message {
  /// A text that needs no translation: what was found.
  init(found text: some StringProtocol) {
    let text = text.count > 120 ? text.prefix(119) + "…" : Substring(text)
    self.init(en: String(text), fr: String(text))
  }
}
