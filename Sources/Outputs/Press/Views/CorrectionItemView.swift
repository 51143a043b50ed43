import Templates

/// What templates show of a correction in the list of all.
struct CorrectionItemView: View {
  /// The release
  let title: String
  let url: String
  let typeLabel: String
  let date: String
  let iso: String
  let text: String

  static let shape = Shape<CorrectionItemView>(
    "CorrectionItemView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .text("type_label", \.typeLabel),
      .text("date", \.date),
      .text("iso", \.iso),
      .text("text", \.text),
    ])
}
