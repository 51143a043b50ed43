import Templates

/// What templates show of a quote.
struct QuoteView: View {
  /// Without quotation marks
  let text: String
  let name: String
  let url: String?
  let role: String?

  static let shape = Shape<QuoteView>(
    "QuoteView",
    [
      .text("text", \.text),
      .text("name", \.name),
      .text("url", \.url),
      .text("role", \.role),
    ])
}
