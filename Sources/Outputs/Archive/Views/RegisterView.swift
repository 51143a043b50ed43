import Templates

/// What templates show of a register.
struct RegisterView: View {
  /// `language`, `year`, `kind`, `topic` or `contributor`
  let id: String
  let title: String
  let items: [CountedLinkView]
  /// The whole list, when only the fullest items stand here
  var more: LinkView?

  static let shape = Shape<RegisterView>(
    "RegisterView",
    [
      .text("id", \.id),
      .text("title", \.title),
      .each("items", \.items),
      .one("more", \.more),
    ])
}
