import Templates

/// What templates show of register.
struct RegisterView: View {
  /// Kind, topic, contributor
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
