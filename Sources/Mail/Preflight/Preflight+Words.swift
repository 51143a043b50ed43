import Text

extension Preflight.Verdict.Outcome {
  /// The outcome in a word.
  public var words: Message {
    switch self {
    case .passed: Message(en: "kept", fr: "respectée")
    case .warning: Message(en: "worth a look", fr: "à regarder")
    case .error: Message(en: "broken", fr: "enfreinte")
    case .advice: Message(en: "to know", fr: "à savoir")
    }
  }
}
