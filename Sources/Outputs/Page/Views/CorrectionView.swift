import Templates

/// What templates show of a correction.
struct CorrectionView: View {
  let typeLabel: String
  let date: String
  let iso: String
  let text: String

  static let shape = Shape<CorrectionView>(
    "CorrectionView",
    [
      .text("type_label", \.typeLabel),
      .text("date", \.date),
      .text("iso", \.iso),
      .text("text", \.text),
    ])
}
