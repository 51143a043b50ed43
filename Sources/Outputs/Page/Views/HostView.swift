import Templates

/// What templates show of a host.
struct HostView: View {
  let name: String
  let address: String?
  let phone: String?

  static let shape = Shape<HostView>(
    "HostView",
    [
      .text("name", \.name),
      .text("address", \.address),
      .text("phone", \.phone),
    ])
}
