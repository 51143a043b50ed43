import Glibc
import Outputs

/// Reads the width and height of a picture from the first bytes of its file.
enum PictureHeader {
  /// The size of a PNG, GIF, JPEG or WebP picture; nil for everything else and for what is damaged.
  static func pixelSize(ofFileAt location: String) -> FileFacts.PixelSize? {
    guard isPicture(location) else { return nil }
    let file = open(location, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    // Enough for the headers of cameras, which put previews before the size.
    let room = 256 * 1024
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, room))
    }
    return size(of: bytes)
  }

  /// The size that the first bytes of a picture tell.
  static func size(of bytes: [UInt8]) -> FileFacts.PixelSize? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      return size(big(bytes, 16, 4), big(bytes, 20, 4))
    }
    if bytes.starts(with: Array("GIF8".utf8)) { return size(little(bytes, 6, 2), little(bytes, 8, 2)) }
    if bytes.starts(with: [0xFF, 0xD8]) { return jpeg(bytes) }
    if bytes.starts(with: Array("RIFF".utf8)), bytes.count > 30, bytes[8..<12].elementsEqual("WEBP".utf8) {
      return webP(bytes)
    }
    return nil
  }

  private static func isPicture(_ location: String) -> Bool {
    let ending = location.split(separator: ".").last?.lowercased() ?? ""
    return ["png", "gif", "jpg", "jpeg", "webp"].contains(ending)
  }

  /// Walks the segments to the first frame header (ITU-T T.81, annex B).
  private static func jpeg(_ bytes: [UInt8]) -> FileFacts.PixelSize? {
    var index = 2
    while index + 9 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame { return size(big(bytes, index + 7, 2), big(bytes, index + 5, 2)) }
      guard let length = big(bytes, index + 2, 2), length >= 2 else { return nil }
      index += 2 + length
    }
    return nil
  }

  /// The three forms of a WebP file (RFC 9649).
  private static func webP(_ bytes: [UInt8]) -> FileFacts.PixelSize? {
    switch bytes[12..<16].map({ $0 }) {
    case Array("VP8X".utf8):
      return size(little(bytes, 24, 3).map { $0 + 1 }, little(bytes, 27, 3).map { $0 + 1 })
    case Array("VP8L".utf8):
      guard let packed = little(bytes, 21, 4) else { return nil }
      return size((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1)
    case Array("VP8 ".utf8):
      return size(little(bytes, 26, 2).map { $0 & 0x3FFF }, little(bytes, 28, 2).map { $0 & 0x3FFF })
    default:
      return nil
    }
  }

  private static func size(_ width: Int?, _ height: Int?) -> FileFacts.PixelSize? {
    guard let width, let height, width > 0, height > 0 else { return nil }
    return FileFacts.PixelSize(width: width, height: height)
  }

  private static func big(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    return bytes[start..<(start + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    return bytes[start..<(start + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
