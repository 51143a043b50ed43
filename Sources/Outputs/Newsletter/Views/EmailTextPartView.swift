import Templates

/// What templates show of an email text part.
struct EmailTextPartView: View {
  /// Wrapped plain text (printed with {{{ }}})
  let text: String?
  let block: EmailTextBlockView?

  static let shape = Shape<EmailTextPartView>(
    "EmailTextPartView",
    [
      .text("text", \.text),
      .one("block", \.block),
    ])
}
