import Templates

/// What templates show of a person card.
struct PersonCard: View {
  let name: String
  let url: String
  let role: String?
  /// "Porte-parole", "Contact presse"
  let note: String?
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
      .text("initials", \.initials),
      .one("portrait", \.portrait),
    ])
}
