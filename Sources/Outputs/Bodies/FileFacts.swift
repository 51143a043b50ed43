/// What is known of the project's files without reading them whole.
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

  /// Sizes by path below `content/`.
  public init(byteCounts: [String: Int], pixelSizes: [String: PixelSize]) {
    self.byteCounts = byteCounts
    self.pixelSizes = pixelSizes
  }

  /// How many bytes a file has.
  func byteCount(of path: String) -> Int { byteCounts[path] ?? 0 }

  /// The size of a picture; nil for anything else.
  func pixelSize(of path: String) -> PixelSize? { pixelSizes[path] }
}
