import CVips
import Text

/// The sign of an organisation: a picture, or an SVG drawing, which has every size.
public struct Logo: Sendable, Hashable {
  private enum Form: Sendable, Hashable {
    case picture(Picture)
    case drawing(location: String)
  }

  private let form: Form
  /// The hash of its bytes.
  let digest: SHA256.Digest

  /// A logo of pixels.
  public init(_ picture: Picture) {
    form = .picture(picture)
    digest = picture.digest
  }

  /// A drawing at a path of this machine.
  /// - Throws: `PictureFault` when it is not harmless or cannot be read.
  public init(drawingAt location: String) throws(PictureFault) {
    form = .drawing(location: location)
    digest = SHA256.digest(of: try Self.harmless(location))
  }

  /// The logo, as large as it fits into a box.
  func pixels(width: Int, height: Int) throws(PictureFault) -> Pixels {
    guard vips_begin() else { throw .noLibrary }
    switch form {
    case .picture(let picture):
      let header = picture.header
      let scale = min(Double(width) / Double(header.width), Double(height) / Double(header.height))
      return try RenditionMaker(picture: picture).pixels(scale: scale)
    case .drawing(let location):
      let bytes = try Self.harmless(location)
      guard SHA256.digest(of: bytes) == digest else { throw .changed }
      let raw = bytes.withUnsafeBytes { drawing_decode($0.baseAddress, $0.count, Int32(width), Int32(height)) }
      guard let pixels = Pixels(raw) else { throw .damaged }
      return pixels
    }
  }

  private static func harmless(_ location: String) throws(PictureFault) -> [UInt8] {
    let bytes = try DrawingCheck.bytes(ofFileAt: location)
    try DrawingCheck.check(bytes)
    return bytes
  }
}
