import Text

extension Diagnostic {
  /// A letter that Gmail would cut.
  static func heavyLetter(_ size: Int, limit: Int, at location: SourceLocation) -> Diagnostic {
    .error(
      "heavy-letter", at: location,
      Message(
        en: "this letter weighs \(size) bytes; Gmail shows no more than \(limit)",
        fr: "cette lettre pèse \(size) octets ; Gmail n’en montre pas plus de \(limit)"),
      help: Message(
        en: "make its text shorter, or put a part of it into a post and link to it",
        fr: "raccourcissez son texte, ou mettez-en une partie dans un article et faites un lien"))
  }

  /// A letter that was shortened.
  static func shortenedLetter(
    _ size: Int, budget: Int, gone: Int, at location: SourceLocation
  ) -> Diagnostic {
    .warning(
      "shortened-letter", at: location,
      gone == 0
        ? Message(
          en: "this letter was shortened at its end to \(size) bytes: its last items lost pictures or summaries",
          fr: "cette lettre a été raccourcie par la fin à \(size) octets : ses derniers contenus ont perdu images ou "
            + "résumés")
        : Message(
          en: "this letter was shortened at its end to \(size) bytes: items left out: \(gone)",
          fr: "cette lettre a été raccourcie par la fin à \(size) octets ; contenus retirés : \(gone)"),
      help: Message(
        en: "the page on the site has everything; list fewer items under contents, or raise the budget of \(budget)",
        fr: "la page du site a tout ; mettez moins de contenus au sommaire, ou relevez le budget de \(budget)"))
  }
}
