import Text

extension PreflightRule {
  /// What people get wrong.
  static let words = [
    PreflightRule(
      "W1", .error, en: "Every weekday is the one of its date", fr: "Chaque jour de la semaine est celui de sa date"
    ) { letter in
      let year = letter.letter.date?.date.year
      return WrittenDate.all(in: letter.document.visibleText).compactMap { date in
        date.trueWeekday(in: year, near: letter.letter.date?.date).map {
          Message(en: "\(date.text): it is a \($0.english)", fr: "\(date.text) : c’est un \($0.french)")
        }
      }.uniqued
    },
    PreflightRule(
      "W2", .warning, en: "Nothing is left to fill in", fr: "Rien ne reste à compléter"
    ) { letter in
      let text = letter.plain.subject + " " + letter.plain.preheader + " " + letter.document.visibleText
      let words = Set(text.split { !$0.isLetter }.map(String.init))
      let marks = ["XXX", "TODO", "TBD", "TK"].filter(words.contains)
      let phrases = ["lorem ipsum", "à compléter", "a completer", "to be completed"].filter(text.lowercased().contains)
      return (marks + phrases).map { Message(found: $0) }
    },
  ]
}
