/// A size in pixels that a network asks for.
public struct PictureSize: Sendable, Hashable {
  /// What it is for: `post`, `story`, `avatar`, `banner`.
  public let name: String
  /// Pixels from side to side.
  public let width: Int
  /// Pixels from top to bottom.
  public let height: Int
}

/// A part of a picture in pixels.
public struct PicturePart: Sendable, Hashable {
  /// Pixels from the left edge.
  public let left: Int
  /// Pixels from the upper edge.
  public let top: Int
  /// Pixels from side to side.
  public let width: Int
  /// Pixels from top to bottom.
  public let height: Int

  /// A part, measured from the upper left corner.
  public init(left: Int, top: Int, width: Int, height: Int) {
    self.left = left
    self.top = top
    self.width = width
    self.height = height
  }
}
