import Templates

/// What templates show of an “About us” in one of its lengths.
struct BoilerplateView: View {
  /// "Version courte"
  let label: String
  /// As it was written, for pasting
  let text: String

  static let shape = Shape<BoilerplateView>(
    "BoilerplateView",
    [
      .text("label", \.label),
      .text("text", \.text),
    ])
}
