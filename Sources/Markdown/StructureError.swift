import Text

/// A text was refused before it was parsed, because its structure would take too long to read.
public struct StructureError: Error, Sendable, Hashable {
  /// What there is too much of.
  public enum Reason: String, Sendable, CaseIterable {
    case size, tableColumns, tableCells, linesBeforeTable, nesting, openBrackets, emphasisMarks, htmlOpenings
    case addresses, footnotes, references
  }

  /// What there is too much of.
  public let reason: Reason
  /// The line, from 1, in the text given to the parser.
  public let line: Int

  /// A refusal.
  public init(_ reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }

  /// A short stable name for programs.
  public var code: String { "structure-\(reason.rawValue)" }

  /// What is wrong, for the person at the keyboard.
  public var message: Message {
    switch reason {
    case .size:
      Message(en: "this text is too long for one page", fr: "ce texte est trop long pour une seule page")
    case .tableColumns:
      Message(en: "this table has too many columns", fr: "ce tableau a trop de colonnes")
    case .tableCells: Message(en: "this table has too many cells", fr: "ce tableau a trop de cases")
    case .linesBeforeTable:
      Message(
        en: "this table follows too many lines without an empty line",
        fr: "ce tableau suit trop de lignes sans ligne vide")
    case .nesting:
      Message(
        en: "too many quotes or lists are inside each other here",
        fr: "trop de citations ou de listes sont imbriquées ici")
    case .openBrackets:
      Message(
        en: "too many square brackets are opened and not closed in this paragraph",
        fr: "trop de crochets sont ouverts sans être fermés dans ce paragraphe")
    case .emphasisMarks:
      Message(
        en: "this paragraph has too many signs * _ or ~", fr: "ce paragraphe a trop de signes *, _ ou ~")
    case .htmlOpenings:
      Message(
        en: "this paragraph has too many <? or <! signs", fr: "ce paragraphe a trop de signes <? ou <!")
    case .addresses:
      Message(
        en: "this paragraph has too many web or e-mail addresses run together",
        fr: "ce paragraphe a trop d’adresses web ou e-mail collées les unes aux autres")
    case .footnotes:
      Message(en: "this text has too many footnote marks", fr: "ce texte a trop d’appels de note")
    case .references:
      Message(
        en: "a very long link definition is used too many times",
        fr: "une définition de lien très longue est utilisée trop de fois")
    }
  }

  /// What to do instead.
  public var help: Message {
    switch reason {
    case .size, .footnotes:
      Message(en: "split it into several pages", fr: "découpez-le en plusieurs pages")
    case .tableColumns, .tableCells:
      Message(
        en: "split it into smaller tables, or link to a spreadsheet",
        fr: "découpez-le en tableaux plus petits, ou mettez un lien vers un tableur")
    case .nesting: Message(en: "use fewer levels", fr: "utilisez moins de niveaux")
    case .references: Message(en: "use a shorter address", fr: "utilisez une adresse plus courte")
    case .linesBeforeTable, .openBrackets, .emphasisMarks, .htmlOpenings, .addresses:
      Message(
        en: "split it with empty lines, or put it between two lines of ``` when it is code",
        fr: "coupez-le par des lignes vides, ou mettez-le entre deux lignes de ``` si c’est du code")
    }
  }
}
