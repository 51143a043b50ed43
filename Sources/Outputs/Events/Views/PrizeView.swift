import Templates

/// What templates show of a prize.
struct PrizeView: View {
  let prize: String
  let value: String?

  static let shape = Shape<PrizeView>(
    "PrizeView",
    [
      .text("prize", \.prize),
      .text("value", \.value),
    ])
}
