/// The colours of a letter. Each has a value for light and one for dark surroundings.
enum LetterColour: String, Sendable, CaseIterable {
  /// Around the sheet.
  case page
  /// Behind the text.
  case paper
  /// Text.
  case ink
  /// Text of less weight.
  case soft
  /// Lines.
  case rule
  /// The organisation's own.
  case accent
  /// Text on the organisation's own.
  case onAccent = "on_accent"
}
