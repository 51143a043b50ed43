/// The file of a picture as it may be given away: the same pixels without being encoded again, the same colours, turned
/// alike, and the credits. Nothing else of what cameras and programs wrote goes along: no place, no serial number, no
/// preview of what was cut off.
///
/// What is kept is listed, not what is left out: makers add new kinds of metadata all the time.
struct CleanCopy {
  /// Changes when the same source should give other bytes.
  static let recipe = "copy 1"

  /// The file.
  let bytes: [UInt8]

  /// - Parameters:
  ///   - source: a whole picture file.
  ///   - header: what its first bytes tell.
  ///   - xmp: the credits; empty when there are none.
  init(of source: [UInt8], header: PictureHeader, xmp: [UInt8]) {
    let exif = Self.exif(orientation: header.orientation)
    bytes =
      switch header.format {
      case .jpeg: Self.jpeg(source, exif: exif, xmp: xmp)
      case .png: Self.png(source, exif: exif, xmp: xmp)
      case .webP: Self.webP(source, header: header, exif: exif, xmp: xmp)
      case .gif: Self.gif(source)
      }
  }

  /// What a copy with credits weighs.
  /// - Parameters:
  ///   - bare: what it weighs without.
  ///   - isExtended: whether a WebP file has the form that can carry credits already.
  ///   - xmp: what the credits weigh.
  static func byteCount(bare: Int, header: PictureHeader, isExtended: Bool, xmp: Int) -> Int {
    guard xmp > 0 else { return bare }
    return switch header.format {
    case .jpeg: bare + (segmentFits(xmp) ? 4 + jpegName.utf8.count + xmp : 0)
    case .png: bare + 12 + pngKeyword.utf8.count + xmp
    case .webP: bare + (isExtended || header.orientation > 1 ? 0 : 18) + 8 + xmp + xmp % 2
    case .gif: bare
    }
  }

  /// A TIFF structure that says how the picture is turned (EXIF 2.32, 4.6.4); empty for one that stands upright.
  private static func exif(orientation: Int) -> [UInt8] {
    guard orientation > 1 else { return [] }
    let entry = 0x0112.big(2) + 3.big(2) + 1.big(4) + orientation.big(2) + 0.big(2)
    return Array("MM".utf8) + 42.big(2) + 8.big(4) + 1.big(2) + entry + 0.big(4)
  }
}

extension Int {
  /// The number in `count` bytes, the most significant first.
  func big(_ count: Int) -> [UInt8] { little(count).reversed() }

  /// The number in `count` bytes, the least significant first.
  func little(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: self >> (8 * $0)) } }
}
