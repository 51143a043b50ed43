import CVips
import Text
import Writer

/// Makes renditions: decodes a picture once, turns it upright, brings it to sRGB, and encodes every size asked for.
///
/// The renditions hold the pixels and the credits; nothing else of the source’s metadata goes into them, neither the
/// place nor the camera.
struct RenditionMaker {
  /// Changes when the same source should give other bytes.
  static let recipe = "rendition 1"

  /// How faithful a form is, 1…100.
  static func quality(_ format: PictureFormat) -> Int32 { format == .webP ? 76 : 80 }

  let picture: Picture

  /// The bytes of renditions, each given to `take` when it is made.
  func make(_ renditions: [Rendition], _ take: (Rendition, [UInt8]) throws(PictureFault) -> Void) throws(PictureFault) {
    guard vips_begin() else { throw .noLibrary }
    let bytes = try source()
    let packet = XMPPacket(picture.credits.completed(by: picture.copy.embedded)).bytes
    let header = picture.header
    let scale =
      renditions.map { max(Double($0.width) / Double($0.area.width), Double($0.height) / Double($0.area.height)) }
      .max() ?? 1
    let (width, height) = (scaled(header.storedWidth, scale), scaled(header.storedHeight, scale))
    let upright = try Self.decoded(bytes, width: width, height: height, orientation: header.orientation)
    for rendition in renditions {
      let area = rendition.area.scaled(
        from: (header.width, header.height), to: (upright.width, upright.height))
      let encoded = upright.encoded(
        area, width: rendition.width, height: rendition.height, rendition.format, xmp: packet)
      guard let encoded else { throw .damaged }
      try take(rendition, encoded)
    }
  }

  /// The whole picture upright at a scale, which may be more than 1.
  func pixels(scale: Double) throws(PictureFault) -> Pixels {
    guard vips_begin() else { throw .noLibrary }
    let header = picture.header
    let side = { (length: Int) in max(1, min(4000, Int((Double(length) * scale).rounded(.up)))) }
    return try Self.decoded(
      try source(), width: side(header.storedWidth), height: side(header.storedHeight), orientation: header.orientation)
  }

  /// Looks whether the picture can be decoded, for one that is copied.
  func check() throws(PictureFault) {
    guard vips_begin() else { throw .noLibrary }
    let header = picture.header
    let (width, height) = (min(header.storedWidth, 64), min(header.storedHeight, 64))
    _ = try Self.decoded(try source(), width: width, height: height, orientation: 1)
  }

  private static func decoded(
    _ bytes: [UInt8], width: Int, height: Int, orientation: Int
  ) throws(PictureFault) -> Pixels {
    let raw = bytes.withUnsafeBytes { picture_decode($0.baseAddress, $0.count, Int32(width), Int32(height)) }
    guard let stored = Pixels(raw) else { throw .damaged }
    guard orientation > 1 else { return stored }
    guard let upright = Pixels(picture_turn(stored.raw, Int32(orientation))) else { throw .damaged }
    return upright
  }

  /// The file’s bytes, which must be those that were planned with.
  func source() throws(PictureFault) -> [UInt8] {
    let largest = PictureLimits.megabytes * 1_000_000
    var bytes: [UInt8] = []
    do throws(MachineRefusal) {
      let file = try SourceFile(picture.location)
      bytes.reserveCapacity(min(file.byteCount, largest))
      try file.read { part in
        bytes.append(contentsOf: part)
        return bytes.count <= largest
      }
    } catch {
      throw .machine(error)
    }
    guard bytes.count <= largest else { throw .tooHeavy }
    guard SHA256.digest(of: bytes) == picture.digest else { throw .changed }
    return bytes
  }

  private func scaled(_ side: Int, _ scale: Double) -> Int {
    max(1, min(side, Int((Double(side) * scale).rounded(.up))))
  }
}

extension PictureArea {
  /// The same part of the picture at another size.
  fileprivate func scaled(from: (width: Int, height: Int), to: (width: Int, height: Int)) -> PictureArea {
    let left = min(left * to.width / from.width, to.width - 1)
    let top = min(top * to.height / from.height, to.height - 1)
    return PictureArea(
      left: left, top: top,
      width: max(1, min(to.width - left, (width * to.width + from.width / 2) / from.width)),
      height: max(1, min(to.height - top, (height * to.height + from.height / 2) / from.height)))
  }
}
