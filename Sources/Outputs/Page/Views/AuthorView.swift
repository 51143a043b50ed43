import Templates

/// What templates show of an author.
struct AuthorView: View {
  let name: String
  let url: String?

  static let shape = Shape<AuthorView>(
    "AuthorView",
    [
      .text("name", \.name),
      .text("url", \.url),
    ])
}
