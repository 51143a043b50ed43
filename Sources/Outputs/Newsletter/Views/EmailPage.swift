import Templates

/// What the template `newsletter/email` shows.
struct EmailPage: View {
  let words: Words
  /// The class and the style of each part of a letter
  let style: Prepared<LetterLook>
  let issue: EmailView

  static let shape = Shape<EmailPage>(
    "EmailPage",
    [
      .words("t", \.words),
      .one("style") { $0.style },
      .one("issue") { $0.issue },
    ])
}
