import Templates
import Text

/// What templates show of an email part.
struct EmailPartView: View {
  /// Markdown's e-mail HTML: headings from h2, inline styles
  let text: HTML?
  let block: EmailBlockView?

  static let shape = Shape<EmailPartView>(
    "EmailPartView",
    [
      .html("text", \.text),
      .one("block", \.block),
    ])
}
