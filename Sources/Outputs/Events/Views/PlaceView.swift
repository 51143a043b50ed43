import Templates

/// What templates show of a place.
struct PlaceView: View {
  let name: String?
  let address: String?
  let city: String?
  let country: String?

  static let shape = Shape<PlaceView>(
    "PlaceView",
    [
      .text("name", \.name),
      .text("address", \.address),
      .text("city", \.city),
      .text("country", \.country),
    ])
}
