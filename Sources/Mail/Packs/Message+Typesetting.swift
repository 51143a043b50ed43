import Text

extension Message {
  /// The text for a page or a printed sheet: in French no line ends before a mark that stands behind a space.
  func typeset(in language: MessageLanguage) -> String {
    let text = text(in: language)
    guard language == .french else { return text }
    let marked = ["»", ":", ";", "?", "!"].reduce(text + " ") { text, mark in
      text.replacing(" \(mark) ", with: "\u{A0}\(mark) ").replacing(" \(mark).", with: "\u{A0}\(mark).")
        .replacing(" \(mark),", with: "\u{A0}\(mark),").replacing(" \(mark))", with: "\u{A0}\(mark))")
    }
    return String(marked.replacing("« ", with: "«\u{A0}").dropLast())
  }
}
