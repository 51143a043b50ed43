import Media
import Text

/// What can be wrong with share cards.
enum ShareCardProblem {
  /// No font of this machine has some letters.
  static func missingLetters(_ count: Int, at path: String) -> Diagnostic {
    .warning(
      "missing-letters", at: SourceLocation(path: path),
      Message(
        en: "no font of this machine has \(count) of the letters on its share card",
        fr: "aucune police de cette machine n’a \(count) des lettres de sa carte de partage"),
      help: Message(
        en: "install a font for that script, such as Debian’s fonts-noto-core, and build again",
        fr: "installez une police pour cette écriture, par exemple fonts-noto-core de Debian, et relancez"))
  }

  /// A card could not be drawn.
  static func undrawn(_ fault: PictureFault, at path: String) -> Diagnostic {
    let reason = fault.diagnostic(at: path).summary
    return .error(
      "no-share-card", at: SourceLocation(path: path),
      Message(
        en: "its share card could not be drawn: \(reason.english)",
        fr: "sa carte de partage n’a pas pu être dessinée : \(reason.french)"),
      help: Message(
        en: "mend that, or write “share-cards: false” in content/site.yml",
        fr: "corrigez, ou écrivez « cartes-de-partage: non » dans content/site.yml"))
  }
}
