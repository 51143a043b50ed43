import Templates

/// What templates show of a language.
struct LanguageView: View {
  let lang: String
  /// In its own language ("Français", "العربية")
  let name: String
  /// The translation, or that language's front page
  let url: String
  let current: Bool

  static let shape = Shape<LanguageView>(
    "LanguageView",
    [
      .text("lang", \.lang),
      .text("name", \.name),
      .text("url", \.url),
      .flag("current", \.current),
    ])
}
