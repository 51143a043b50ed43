import Templates

/// What templates show of a pagination.
struct PaginationView: View {
  /// "Page 2 sur 7"
  let label: String
  let previous: String?
  let next: String?
  let pages: [PageNumberView]

  static let shape = Shape<PaginationView>(
    "PaginationView",
    [
      .text("label", \.label),
      .text("previous", \.previous),
      .text("next", \.next),
      .each("pages", \.pages),
    ])
}
