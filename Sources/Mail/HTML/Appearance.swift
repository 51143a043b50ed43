/// How a mail program shows a letter.
enum Appearance: String, Sendable, CaseIterable {
  /// Light
  case light
  /// Dark, as the letter’s own style sheet declares it
  case declaredDark
  /// Dark, by turning colours over
  case inverted
  /// Without the style sheet
  case withoutStyleSheet
}
