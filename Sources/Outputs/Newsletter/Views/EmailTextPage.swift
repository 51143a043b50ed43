import Templates

/// What the template `newsletter/email.txt` shows.
struct EmailTextPage: View {
  let words: Words
  let issue: EmailTextView

  static let shape = Shape<EmailTextPage>(
    "EmailTextPage",
    [
      .words("t", \.words),
      .one("issue") { $0.issue },
    ])
}
