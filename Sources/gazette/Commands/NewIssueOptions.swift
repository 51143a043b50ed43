import ArgumentParser
import Text

/// What can be said of a new letter beforehand.
struct NewIssueOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "Of a letter: its number; otherwise the next one.", fr: "D’une lettre : son numéro ; sinon le suivant.",
      value: Message(en: "number", fr: "numero")))
  var number: Int?

  @Option(
    help: ArgumentHelp(
      en: "Of a letter: its date, such as “2026-05-01 08:00”; otherwise the rhythm in site.yml gives it.",
      fr: "D’une lettre : sa date, par exemple « 2026-05-01 08:00 » ; sinon le rythme de site.yml la donne.",
      value: Message(en: "date", fr: "date")))
  var date: String?

  @Option(
    help: ArgumentHelp(
      en: "Of a letter: its language; otherwise the first one of the site.",
      fr: "D’une lettre : sa langue ; sinon la première du site.", value: Message(en: "language", fr: "langue")))
  var language: String?

  /// The first option that was given.
  var given: String? {
    if number != nil { return "--number" }
    if date != nil { return "--date" }
    return language == nil ? nil : "--language"
  }
}
