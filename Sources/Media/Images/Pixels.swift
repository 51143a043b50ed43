import CVips

/// Pixels in memory that libvips made, given back at the end of their scope.
struct Pixels: ~Copyable {
  let raw: pixels

  var width: Int { Int(raw.width) }
  var height: Int { Int(raw.height) }

  /// Nil when nothing was made.
  init?(_ raw: pixels) {
    guard raw.data != nil else { return nil }
    self.raw = raw
  }

  deinit { pixels_free(raw) }

  /// Encodes a part of the pixels at a size; nil when it fails.
  func encoded(_ area: PictureArea, width: Int, height: Int, _ format: PictureFormat, xmp: [UInt8]) -> [UInt8]? {
    var bytes: UnsafeMutableRawPointer?
    var count = 0
    let part = picture_area(
      left: Int32(area.left), top: Int32(area.top), width: Int32(area.width), height: Int32(area.height))
    let packet = encoderTakes(format) ? xmp : []
    let isMade = packet.withUnsafeBytes { xmp in
      picture_encode(
        raw, part, Int32(width), Int32(height), format.encoder, RenditionMaker.quality(format), xmp.baseAddress,
        xmp.count, &bytes, &count)
    }
    guard isMade, let bytes else { return nil }
    defer { encoded_free(bytes) }
    let encoded = Array(UnsafeRawBufferPointer(start: bytes, count: count))
    return encoderTakes(format) ? encoded : PNGText.inserting(xmp: xmp, into: encoded)
  }

  /// Whether libvips writes the packet as readers expect it.
  private func encoderTakes(_ format: PictureFormat) -> Bool { format != .png }
}

extension PictureFormat {
  fileprivate var encoder: picture_format {
    switch self {
    case .jpeg: picture_jpeg
    case .png, .gif: picture_png
    case .webP: picture_webp
    }
  }
}
