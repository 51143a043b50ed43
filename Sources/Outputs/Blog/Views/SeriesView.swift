import Templates

/// What templates show of a series.
struct SeriesView: View {
  let title: String
  let url: String?
  /// "Épisode 2 sur 4"
  let position: String
  let previous: LinkView?
  let next: LinkView?

  static let shape = Shape<SeriesView>(
    "SeriesView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .text("position", \.position),
      .one("previous", \.previous),
      .one("next", \.next),
    ])
}
