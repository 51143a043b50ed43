/// What the first bytes of a picture tell, without decoding it.
public struct PictureHeader: Sendable, Hashable {
  /// The form.
  public let format: PictureFormat
  /// The width in pixels as the file stores it.
  public let storedWidth: Int
  /// The height in pixels as the file stores it.
  public let storedHeight: Int
  /// How the picture is turned upright: the EXIF orientation, 1…8.
  public let orientation: Int
  /// Whether it moves.
  public let isAnimated: Bool
  /// Whether parts of it may be transparent.
  public let hasAlpha: Bool

  /// The width in pixels of the upright picture.
  public var width: Int { orientation > 4 ? storedHeight : storedWidth }
  /// The height in pixels of the upright picture.
  public var height: Int { orientation > 4 ? storedWidth : storedHeight }

  /// How many bytes are read of a file: enough for the headers of cameras, which put previews before the size.
  public static let length = 256 * 1024

  /// Reads the first bytes of a file; nil for what is no picture, or damaged before its size.
  public init?(_ bytes: [UInt8]) {
    guard let format = PictureFormat(signature: bytes) else { return nil }
    let found: Found? =
      switch format {
      case .jpeg: Self.jpeg(bytes)
      case .png: Self.png(bytes)
      case .webP: Self.webP(bytes)
      case .gif: Found(bytes.little(at: 6, 2), bytes.little(at: 8, 2), isAnimated: true, hasAlpha: true)
      }
    guard let found, found.width > 0, found.height > 0 else { return nil }
    self.init(
      format: format, storedWidth: found.width, storedHeight: found.height, orientation: found.orientation,
      isAnimated: found.isAnimated, hasAlpha: found.hasAlpha)
  }

  /// Reads the first bytes of a file of this machine; nil for what is no picture.
  public init?(ofFileAt location: String) {
    guard let file = try? SourceFile(location) else { return nil }
    self.init(file.beginning(min(file.byteCount, Self.length)))
  }

  init(
    format: PictureFormat, storedWidth: Int, storedHeight: Int, orientation: Int, isAnimated: Bool, hasAlpha: Bool
  ) {
    self.format = format
    self.storedWidth = storedWidth
    self.storedHeight = storedHeight
    self.orientation = orientation
    self.isAnimated = isAnimated
    self.hasAlpha = hasAlpha
  }

  private struct Found {
    let width: Int
    let height: Int
    var orientation = 1
    var isAnimated = false
    var hasAlpha = false

    init?(_ width: Int?, _ height: Int?, isAnimated: Bool = false, hasAlpha: Bool = false) {
      guard let width, let height else { return nil }
      self.width = width
      self.height = height
      self.isAnimated = isAnimated
      self.hasAlpha = hasAlpha
    }
  }

  /// Walks the segments to the first frame header (ITU-T T.81, annex B).
  private static func jpeg(_ bytes: [UInt8]) -> Found? {
    var orientation: Int?
    for segment in JPEGSegments(bytes) {
      if segment.isFrame {
        let start = segment.content.lowerBound
        var found = Found(bytes.big(at: start + 3, 2), bytes.big(at: start + 1, 2))
        found?.orientation = orientation ?? 1
        return found
      }
      if segment.marker == 0xE1, orientation == nil, let exif = EXIF(bytes, segment: segment) {
        orientation = exif.orientation
      }
    }
    return nil
  }

  /// Reads the chunks before the pixels (W3C PNG, third edition).
  private static func png(_ bytes: [UInt8]) -> Found? {
    guard bytes.count > 26 else { return nil }
    var found = Found(bytes.big(at: 16, 4), bytes.big(at: 20, 4))
    found?.hasAlpha = bytes[25] == 4 || bytes[25] == 6
    for chunk in PNGChunks(bytes) {
      switch chunk.name {
      case "tRNS": found?.hasAlpha = true
      case "acTL": found?.isAnimated = true
      case "eXIf": found?.orientation = EXIF(bytes, chunk.content)?.orientation ?? 1
      case "IDAT": return found
      default: break
      }
    }
    return found
  }

  /// The three forms of a WebP file (RFC 9649).
  private static func webP(_ bytes: [UInt8]) -> Found? {
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8X":
      guard bytes.count > 20 else { return nil }
      var found = Found(
        bytes.little(at: 24, 3).map { $0 + 1 }, bytes.little(at: 27, 3).map { $0 + 1 }, isAnimated: bytes[20] & 2 != 0,
        hasAlpha: bytes[20] & 16 != 0)
      let exif = WebPChunks(bytes).first { $0.name == "EXIF" }
      found?.orientation = exif.flatMap { EXIF(bytes, $0.content)?.orientation } ?? 1
      return found
    case "VP8L":
      guard let packed = bytes.little(at: 21, 4) else { return nil }
      return Found((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1, hasAlpha: packed >> 28 & 1 == 1)
    case "VP8 ":
      return Found(bytes.little(at: 26, 2).map { $0 & 0x3FFF }, bytes.little(at: 28, 2).map { $0 & 0x3FFF })
    default:
      return nil
    }
  }
}
