import Templates

/// What templates show of a figure or a fact of the organisation.
struct PressFactView: View {
  let label: String
  let value: String

  static let shape = Shape<PressFactView>(
    "PressFactView",
    [
      .text("label", \.label),
      .text("value", \.value),
    ])
}
