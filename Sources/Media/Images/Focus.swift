/// The point of a picture that no crop should lose.
public struct Focus: Sendable, Hashable {
  /// From the left, 0…1.
  public let x: Double
  /// From the top, 0…1.
  public let y: Double

  /// A point; what lies outside the picture is moved to its edge.
  public init(x: Double, y: Double) {
    self.x = min(max(x, 0), 1)
    self.y = min(max(y, 0), 1)
  }

  /// The middle.
  public static let centre = Focus(x: 0.5, y: 0.5)

  /// The largest part of a picture that has the proportions asked for and lies as near to the point as can be.
  func area(width: Int, height: Int, proportions: (width: Int, height: Int)) -> PictureArea {
    let isWide = width * proportions.height > height * proportions.width
    let cropped =
      isWide
      ? (max(1, height * proportions.width / proportions.height), height)
      : (width, max(1, width * proportions.height / proportions.width))
    let left = Int(x * Double(width)) - cropped.0 / 2
    let top = Int(y * Double(height)) - cropped.1 / 2
    return PictureArea(
      left: min(max(left, 0), width - cropped.0), top: min(max(top, 0), height - cropped.1), width: cropped.0,
      height: cropped.1)
  }
}

/// A part of an upright picture, in its pixels.
public struct PictureArea: Sendable, Hashable {
  let left: Int
  let top: Int
  let width: Int
  let height: Int

  /// A part, measured from the upper left corner.
  public init(left: Int, top: Int, width: Int, height: Int) {
    self.left = left
    self.top = top
    self.width = width
    self.height = height
  }
}
