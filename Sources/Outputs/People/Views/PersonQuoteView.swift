import Templates

/// What templates show of a person quote.
struct PersonQuoteView: View {
  let text: String
  /// The title of the release
  let title: String
  let url: String
  let date: String
  let iso: String

  static let shape = Shape<PersonQuoteView>(
    "PersonQuoteView",
    [
      .text("text", \.text),
      .text("title", \.title),
      .text("url", \.url),
      .text("date", \.date),
      .text("iso", \.iso),
    ])
}
