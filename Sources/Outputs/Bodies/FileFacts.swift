import Media

/// What is known of the project's files.
public struct FileFacts: Sendable {
  /// A width and a height in pixels.
  public struct PixelSize: Sendable, Hashable {
    /// Pixels from side to side.
    public let width: Int
    /// Pixels from top to bottom.
    public let height: Int

    /// A size.
    public init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  private let byteCounts: [String: Int]
  private let pixelSizes: [String: PixelSize]
  private let pictures: [String: ShownPicture]
  private let moving: [String: Picture]
  /// The logo of the organisation, where it can be drawn.
  let logo: Logo?

  /// Sizes by path below `content/`.
  /// - Parameters:
  ///   - pictures: those of which renditions are shown.
  ///   - moving: those that are shown as they are because they move.
  ///   - logo: the logo of the organisation.
  public init(
    byteCounts: [String: Int], pixelSizes: [String: PixelSize], pictures: [String: ShownPicture] = [:],
    moving: [String: Picture] = [:], logo: Logo? = nil
  ) {
    self.logo = logo
    self.byteCounts = byteCounts
    self.pixelSizes = pixelSizes
    self.pictures = pictures
    self.moving = moving
  }

  /// A picture of which renditions are shown; nil for one that is shown as it is, and for anything else.
  func picture(_ path: String) -> ShownPicture? { pictures[path] }

  /// A picture whose file goes online as a copy without the traces of cameras; nil for anything else.
  func copied(_ path: String) -> Picture? { pictures[path]?.picture ?? moving[path] }

  /// How many bytes a file has that visitors download.
  func byteCount(of path: String) -> Int { copied(path)?.copyByteCount ?? byteCounts[path] ?? 0 }

  /// The size of a picture; nil for anything else.
  func pixelSize(of path: String) -> PixelSize? { pixelSizes[path] }
}
