/// The words that a renderer adds to a text, in the language of the text.
public struct RenderingLabels: Sendable, Hashable {
  /// The name of the group of footnotes.
  public var notes: String
  /// The name of the link from a footnote back to its mark; a number follows.
  public var backToText: String
  /// The name of a table that can be scrolled; a number follows.
  public var table: String
  /// The name of a ticked box.
  public var done: String
  /// The name of an empty box.
  public var toDo: String
  /// The name of an image in plain text.
  public var image: String
  /// The colon after a label, with the space that the language puts before it.
  public var colon: String

  /// Words in another language.
  public init(
    notes: String, backToText: String, table: String, done: String, toDo: String, image: String,
    colon: String
  ) {
    self.notes = notes
    self.backToText = backToText
    self.table = table
    self.done = done
    self.toDo = toDo
    self.image = image
    self.colon = colon
  }

  /// In English.
  public static let english = RenderingLabels(
    notes: "Notes", backToText: "Back to the text, note", table: "Table", done: "Done", toDo: "To do",
    image: "Image",
    colon: ":")
  /// In French.
  public static let french = RenderingLabels(
    notes: "Notes", backToText: "Retour au texte, note", table: "Tableau", done: "Fait", toDo: "À faire",
    image: "Image",
    colon: "\u{A0}:")
}
