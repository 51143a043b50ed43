import Templates

/// What templates show of a person card.
struct PersonCard: View {
  let name: String
  let url: String
  let role: String?
  /// "Porte-parole", "Contact presse"
  let note: String?
  /// "La réparation, le droit à la réparation"
  let speaksOn: String?
  /// "Français, English"
  let languages: String?
  /// Shown when there is no portrait
  let initials: String
  let portrait: ImageView?

  static let shape = Shape<PersonCard>(
    "PersonCard",
    [
      .text("name", \.name),
      .text("url", \.url),
      .text("role", \.role),
      .text("note", \.note),
      .text("speaks_on", \.speaksOn),
      .text("languages", \.languages),
      .text("initials", \.initials),
      .one("portrait", \.portrait),
    ])
}
