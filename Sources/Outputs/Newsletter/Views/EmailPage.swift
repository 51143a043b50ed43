import Templates

/// What the template `newsletter/email` shows.
struct EmailPage: View {
  let words: Words
  let issue: EmailView

  static let shape = Shape<EmailPage>(
    "EmailPage",
    [
      .words("t", \.words),
      .one("issue") { $0.issue },
    ])
}
