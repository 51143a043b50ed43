import Templates

/// What templates show of a register.
struct RegisterView: View {
  /// `kind`, `topic` or `contributor`
  let id: String
  let title: String
  let items: [CountedLinkView]

  static let shape = Shape<RegisterView>(
    "RegisterView",
    [
      .text("id", \.id),
      .text("title", \.title),
      .each("items", \.items),
    ])
}
