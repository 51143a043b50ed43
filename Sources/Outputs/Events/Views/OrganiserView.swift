import Templates

/// What templates show of an organiser.
struct OrganiserView: View {
  let name: String
  let url: String?

  static let shape = Shape<OrganiserView>(
    "OrganiserView",
    [
      .text("name", \.name),
      .text("url", \.url),
    ])
}
