import Text

extension PreflightRule {
  /// What mail programs are known to show.
  static let clients = [
    PreflightRule(
      "C1", .warning,
      en: "Every style is one that the mail programs of readers in France understand, or one that does no "
        + "harm where they do not",
      fr: "Chaque style est compris des messageries qu’on a en France, ou ne gêne pas là où il ne l’est pas"
    ) { letter in
      ClientVerdict.all(of: letter.document, clients: letter.clients)
        .filter { !$0.refusedBy.isEmpty && !$0.isHarmless }
        .map { Message(found: "\($0.name) (\($0.tested)): \($0.refusedBy.joined(separator: ", "))") }
    }
  ]
}
